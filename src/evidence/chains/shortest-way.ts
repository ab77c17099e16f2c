import type { ChainLink } from './compare-chains.ts'

/** Links by their ends; those out of an actor in their order. */
export interface LinksByEnd<L extends ChainLink> {
  readonly into: ReadonlyMap<string, readonly L[]>
  readonly outOf: ReadonlyMap<string, readonly L[]>
}

export interface WaySought<L extends ChainLink> {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  /** Whom it may not pass, where it begins included. */
  readonly met: ReadonlySet<string>
  /** Links with which it may not begin. */
  readonly barred: ReadonlySet<L>
  readonly mayUse: (link: L) => boolean
}

/** The shortest way between two different actors; of equally short ones the first by the order of the links, null where there is none. */
export function shortestWay<L extends ChainLink>({ into, outOf }: LinksByEnd<L>, sought: WaySought<L>): L[] | null {
  const { from, to, maxHops, barred, mayUse } = sought
  const left = hopsLeft(into, sought)
  const way: L[] = []
  for (let at = from; at !== to; at = way.at(-1)!.to) {
    const open = (outOf.get(at) ?? []).filter(
      (link) => left.has(link.to) && mayUse(link) && !(at === from && barred.has(link)),
    )
    const fewest = Math.min(...open.map((link) => left.get(link.to)!))
    if (way.length + 1 + fewest > maxHops) return null
    way.push(open.find((link) => left.get(link.to) === fewest)!)
  }
  return way
}

/** Everyone from whom the end can be reached, and in how many hops at least. */
function hopsLeft<L extends ChainLink>(
  into: LinksByEnd<L>['into'],
  { to, maxHops, met, mayUse }: WaySought<L>,
): ReadonlyMap<string, number> {
  const left = new Map([[to, 0]])
  // A map hands out what is added to it while it is walked.
  for (const [far, hops] of left) {
    if (hops === maxHops) break
    for (const link of into.get(far) ?? [])
      if (mayUse(link) && !met.has(link.from) && !left.has(link.from)) left.set(link.from, hops + 1)
  }
  return left
}
