import { groupBy } from '../../lib/group-by.ts'
import { byOrderKey } from '../by-order-key.ts'
import { type ChainLink, minOf, strengthOfLink } from './compare-chains.ts'
import { shortestWay } from './shortest-way.ts'

export interface ChainsSought<L extends ChainLink> {
  readonly from: string
  readonly to: string
  readonly links: readonly L[]
  readonly maxHops: number
}

/** Some of the chains sought: those that begin with given links, and do not go on with one that is barred. */
export interface Branch<L extends ChainLink> {
  readonly beginning: readonly L[]
  readonly barred: ReadonlySet<L>
}

/**
 * Finds the best chain of a branch; null where it has none. How firm the links of a chain can all be is tried from above, first
 * by their origins, then by their status. To come back to an actor makes a chain longer and never firmer, so that the
 * shortest way over links that are firm enough passes nobody twice.
 */
export function bestChainFinder<L extends ChainLink>({ from, to, links, maxHops }: ChainsSought<L>) {
  const byEnd = {
    into: groupBy(links, (link) => link.to),
    outOf: groupBy(links.toSorted(byOrderKey), (link) => link.from),
  }
  const mins = descending(links.map(minOf))
  const strengths = descending(links.map(strengthOfLink))
  return ({ beginning, barred }: Branch<L>): L[] | null => {
    const start = {
      from: beginning.at(-1)?.to ?? from,
      to,
      maxHops: maxHops - beginning.length,
      met: new Set([from, ...beginning.map((link) => link.to)]),
      barred,
    }
    const chainOver = (mayUse: (link: L) => boolean): L[] | null => {
      const way = beginning.every(mayUse) ? shortestWay(byEnd, { ...start, mayUse }) : null
      return way === null ? null : [...beginning, ...way]
    }
    const min = mins.find((least) => chainOver((link) => minOf(link) >= least) !== null)
    if (min === undefined) return null
    return firstOf(strengths, (worst) => chainOver((link) => minOf(link) >= min && strengthOfLink(link) >= worst))
  }
}

function descending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => b - a)
}

function firstOf<T>(levels: readonly number[], find: (level: number) => T | null): T | null {
  for (const level of levels) {
    const found = find(level)
    if (found !== null) return found
  }
  return null
}
