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
  readonly maxLinks: number
  readonly shared: boolean
}

/** Everything within reach; where only what is shared is asked for, whoever lies on a shortest way to what all reach. */
export function supportNetwork(
  reading: Reading,
  { of, direction, predicates, maxHops, maxLinks, shared }: NetworkArgs,
): Answer {
  const links = stepsOver(predicates, reading)
  const starts = resolve(of, 'Actor', reading.view)
  const from = (actors: readonly string[]) => walk(actors, { links, direction, maxHops, maxLinks })
  const { distances, walked, complete } = from(starts)
  const reaches = starts.map((start) => from([start]).distances)
  const common = [...distances.keys()].filter((id) => reaches.every((reach) => reach.has(id)))
  const isShared = (id: string) => {
    const onward = from([id]).distances
    const isOnTheWay = (reach: ReadonlyMap<string, number>, end: string) =>
      reach.has(id) && onward.has(end) && reach.get(id)! + onward.get(end)! === reach.get(end)
    return starts.includes(id) || reaches.some((reach) => common.some((end) => isOnTheWay(reach, end)))
  }
  const kept = new Set([...distances.keys()].filter((id) => !shared || isShared(id)))
  return {
    actors: [...distances]
      .filter(([id]) => kept.has(id))
      .map(([id, distance]) => ({ distance, actor: () => answerTo(id, reading) })),
    links: walked.filter((link) => kept.has(link.from) && kept.has(link.to)).map((link) => linkAnswer(link, reading)),
    complete,
  }
}

interface Walk {
  readonly links: readonly Link[]
  readonly direction: Direction
  readonly maxHops: number
  readonly maxLinks: number
}

/** Whoever is one link away from somebody reached before, level by level, over so many links at most. */
function walk(starts: readonly string[], { links, direction, maxHops, maxLinks }: Walk) {
  const distances = new Map(starts.map((id) => [id, 0]))
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
        const isNew = !walked.has(link.proposition.id)
        if (isNew && walked.size === maxLinks) return { distances, walked: [...walked.values()], complete: false }
        if (isNew) walked.set(link.proposition.id, link)
        if (!distances.has(far)) distances.set(far, hop)
      }
    }
  }
  return { distances, walked: [...walked.values()], complete: true }
}
