import { dependencyOf } from '../../../src/evidence/dependency-of.ts'
import { standingOf } from '../../../src/evidence/standing-of.ts'
import { propositionOf } from '../view/evidence-of.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import type { Answer } from './answer.ts'
import { connection, type PageArgs } from './connection.ts'
import { answerOf } from './node.answer.ts'
import { originCount } from './origin-count.ts'
import { claimsOn, standing } from './standing.ts'

/** Weighs every proposition as it is and without the one set aside. */
export function dependsOn(reading: Reading, { ref, ...page }: PageArgs & { readonly ref: string }): Answer {
  const ids = new Set(resolve([ref], 'Node', reading.view))
  const setAside = { claimants: ids, sources: ids, documents: ids, datasets: new Set<string>() }
  const graph = { ...reading.graph, exclusions: [...reading.graph.exclusions, setAside] }
  const all = reading.view.propositions.flatMap((proposition) => {
    const before = standing(proposition, reading)
    const after = standingOf(propositionOf(proposition), claimsOn(proposition, reading), graph)
    const effect = dependencyOf(before, after)
    return effect === null ? [] : [{ proposition, before, after, effect }]
  })
  return connection(
    {
      all,
      keyOf: ({ proposition }) => proposition.orderKey,
      answer: ({ proposition, before, after, effect }) => ({
        effect,
        before: originCount(before.origins, reading),
        after: originCount(after.origins, reading),
        proposition: () => answerOf(proposition, reading),
      }),
    },
    page,
  )
}
