import type { Lens } from '../../../src/generated/schema-types.ts'
import type { ActorFact, PropositionFact } from '../record/facts.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { aboutOf } from './claim-filter.ts'
import { claimList } from './claim-lists.ts'
import { connection, type PageArgs } from './connection.ts'
import { stepsOver } from './forms-link.ts'
import { linkAnswer } from './link.answer.ts'
import { named } from './names.ts'
import { answerOf, answerTo } from './node.answer.ts'

type Args = PageArgs & { readonly lens?: Lens | null }

export function actorAnswer(actor: ActorFact, reading: Reading): Answer {
  const { id, said } = actor
  const links =
    (end: 'from' | 'to') =>
    ({ lens, ...page }: Args) => {
      const narrowed = reading.narrow(lens)
      const all = stepsOver(['SUPPORTS'], narrowed).filter((link) => link[end] === id)
      return connection(
        { all, keyOf: ({ proposition }) => proposition.orderKey, answer: (link) => linkAnswer(link, narrowed) },
        page,
      )
    }
  return {
    ...named(actor, reading),
    actorKind: said.actorKind,
    scopedTo: () => answerTo(actor.scopedTo, reading),
    claims: claimList(reading, (claim) => aboutOf(claim, reading.view).includes(id)),
    claimsMade: claimList(reading, ({ claimant }) => claimant === id),
    allegedSupporters: links('to'),
    allegedlySupports: links('from'),
    incidents: ({ lens, ...page }: Args) => {
      const narrowed = reading.narrow(lens)
      const all = narrowed.view.incidents.filter((incident) => takesPart(id, incident.id, narrowed))
      return connection(
        { all, keyOf: ({ orderKey }) => orderKey, answer: (incident) => answerOf(incident, narrowed) },
        page,
      )
    },
  }
}

/** A claim that votes gives the actor a part in it. */
function takesPart(actor: string, incident: string, reading: Reading): boolean {
  return reading.view.standing.some((claim) => {
    const { said, subject, object } = reading.view.get(claim.proposition) as PropositionFact
    const isPart = said.predicate === 'PARTICIPATED_IN' && subject === actor && object === incident
    return isPart && claim.said.polarity === 'ASSERTED' && reading.votes(claim)
  })
}
