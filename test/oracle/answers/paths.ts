import { weakestLink } from '../../../src/evidence/chains/weakest-link.ts'
import type { PathRank, Predicate } from '../../../src/vocabulary/index.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import type { Answer } from './answer.ts'
import { breaksWithout, mayHoldTogether } from './chains.ts'
import { inOrder } from './connection.ts'
import { stepsOver } from './forms-link.ts'
import { type Link, linkAnswer } from './link.answer.ts'
import { answersOf, answersTo } from './node.answer.ts'
import { standing } from './standing.ts'

interface PathArgs {
  readonly from: string
  readonly to: string
  readonly predicates: readonly Predicate[]
  readonly maxHops: number
  readonly rankBy: PathRank
  readonly first: number
}

/** Every chain without an actor twice, the best first, found by trying all. */
export function supportPaths(reading: Reading, args: PathArgs): Answer {
  const { from, to, predicates, maxHops, rankBy, first } = args
  const [start] = resolve([from], 'Actor', reading.view)
  const [end] = resolve([to], 'Actor', reading.view)
  const links = stepsOver(predicates, reading)
  const all = start === end ? [] : chainsFrom(start!, end!, { links, maxHops, met: [] })
  const ranks = new Map(
    all.map((chain) => [chain, [...(rankBy === 'STRONGEST' ? weakness(chain, reading) : []), chain.length]]),
  )
  const chains = all
    .toSorted((a, b) => compare(ranks.get(a)!, ranks.get(b)!) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, first)
  const breaks = breaksWithout(reading)
  const without = (isBroken: (source: string) => boolean) =>
    answersOf(inOrder(reading.view.sources.filter(({ id }) => isBroken(id))), reading)
  return {
    complete: all.length <= first,
    paths: chains.map((chain) => ({
      ...pathAnswer(chain, reading),
      loadBearingSources: () => without((source) => breaks(chain, source)),
    })),
    loadBearingSources: () => without((source) => chains.length > 0 && chains.every((chain) => breaks(chain, source))),
  }
}

const STRENGTH = ['CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED', 'UNTRACED', 'DENIED']

/** The lower the stronger: of all links the fewest origins, and the worst status. */
function weakness(chain: readonly Link[], reading: Reading): number[] {
  const standings = chain.map(({ proposition }) => standing(proposition, reading))
  return [
    -Math.min(...standings.map(({ origins }) => origins.min)),
    Math.max(...standings.map(({ reason }) => STRENGTH.indexOf(reason.status))),
  ]
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((rank, index) => rank - b[index]!).find((difference) => difference !== 0) ?? 0

const keyOf = (chain: readonly Link[]): string => chain.map(({ proposition }) => proposition.id).join(' ')

interface Search {
  readonly links: readonly Link[]
  readonly maxHops: number
  readonly met: readonly string[]
}

function chainsFrom(at: string, end: string, { links, maxHops, met }: Search): Link[][] {
  if (at === end) return [[]]
  if (met.length === maxHops) return []
  const further = links.filter(({ from, to }) => from === at && to !== at && !met.includes(to))
  return further.flatMap((link) =>
    chainsFrom(link.to, end, { links, maxHops, met: [...met, at] }).map((rest) => [link, ...rest]),
  )
}

function pathAnswer(chain: readonly Link[], reading: Reading): Answer {
  const weighed = chain.map((link) => ({ ...standing(link.proposition, reading), link }))
  return {
    length: chain.length,
    links: () => chain.map((link) => linkAnswer(link, reading)),
    actors: () => answersTo([chain[0]!.from, ...chain.map(({ to }) => to)], reading),
    weakestLink: () => linkAnswer(weakestLink(weighed).link, reading),
    simultaneous: mayHoldTogether(chain, reading),
  }
}
