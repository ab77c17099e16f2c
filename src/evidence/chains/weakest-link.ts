import type { OriginCount } from '../lineage/origins-of.ts'
import type { StatusReason } from '../status/status-of.ts'
import { strengthOf } from '../status/strength-of.ts'

/** How a link stands, as far as chains are compared by it. */
export interface Weighed {
  readonly origins: Pick<OriginCount, 'min'>
  readonly reason: Pick<StatusReason, 'status'>
}

/** The link of a chain with the fewest independent origins, then the worst status; the first of equals. A chain has one at least. */
export function weakestLink<L extends Weighed>(links: readonly L[]): L {
  return links.reduce((weakest, link) => (isWeaker(link, weakest) ? link : weakest))
}

function isWeaker(a: Weighed, b: Weighed): boolean {
  if (a.origins.min !== b.origins.min) return a.origins.min < b.origins.min
  return strengthOf(a.reason.status) < strengthOf(b.reason.status)
}
