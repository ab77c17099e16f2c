import { weakestLink } from '../../../src/evidence/weakest-link.ts'
import type { Predicate } from '../../../src/vocabulary/index.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import type { Answer } from './answer.ts'
import { stepsOver } from './forms-link.ts'
import { type Link, linkAnswer } from './link.answer.ts'
import { answersTo } from './node.answer.ts'
import { standing } from './standing.ts'

interface PathArgs {
  readonly from: string
  readonly to: string
  readonly predicates: readonly Predicate[]
  readonly maxHops: number
  readonly first: number
}

/** Every chain without an actor twice, the shortest first, found by trying all. */
export function supportPaths(reading: Reading, { from, to, predicates, maxHops, first }: PathArgs): Answer {
  const [start] = resolve([from], 'Actor', reading.view)
  const [end] = resolve([to], 'Actor', reading.view)
  const links = stepsOver(predicates, reading)
  const chains = start === end ? [] : chainsFrom(start!, end!, { links, maxHops, met: [] })
  const sorted = chains.toSorted((a, b) => a.length - b.length || (keyOf(a) < keyOf(b) ? -1 : 1))
  return {
    complete: sorted.length <= first,
    paths: sorted.slice(0, first).map((chain) => pathAnswer(chain, reading)),
  }
}

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
  }
}
