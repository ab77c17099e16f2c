import type { Direction, Predicate } from '../../../src/vocabulary/index.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import type { Answer } from './answer.ts'
import { stepsOver } from './forms-link.ts'
import { type Link, linkAnswer } from './link.answer.ts'
import { answerTo } from './node.answer.ts'

interface NetworkArgs {
  readonly of: readonly string[]
  readonly direction: Direction
  readonly predicates: readonly Predicate[]
  readonly maxHops: number
}

/** Everything within reach: whoever is one link away from somebody reached before, level by level. */
export function supportNetwork(reading: Reading, { of, direction, predicates, maxHops }: NetworkArgs): Answer {
  const links = stepsOver(predicates, reading)
  const distances = new Map(resolve(of, 'Actor', reading.view).map((id) => [id, 0]))
  const walked = new Map<string, Link>()
  for (let hop = 1; hop <= maxHops; hop += 1) {
    const level = [...distances].filter(([, distance]) => distance === hop - 1).map(([id]) => id)
    for (const link of links) {
      const steps = [
        ...(direction === 'DOWNSTREAM' ? [] : [[link.to, link.from]]),
        ...(direction === 'UPSTREAM' ? [] : [[link.from, link.to]]),
      ]
      for (const [near, far] of steps as [string, string][]) {
        if (!level.includes(near)) continue
        if (!walked.has(link.proposition.id)) walked.set(link.proposition.id, link)
        if (!distances.has(far)) distances.set(far, hop)
      }
    }
  }
  return {
    actors: [...distances].map(([id, distance]) => ({ distance, actor: () => answerTo(id, reading) })),
    links: [...walked.values()].map((link) => linkAnswer(link, reading)),
    complete: true,
  }
}
