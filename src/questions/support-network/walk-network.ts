import { groupBy } from '../../lib/group-by.ts'
import type { Direction } from '../../vocabulary/index.ts'
import { formsLink } from './forms-link.ts'
import type { DecodedLink } from './link-shapes.ts'

export interface Walk {
  readonly starts: readonly string[]
  readonly links: readonly DecodedLink[]
  readonly direction: Direction
  readonly maxHops: number
  readonly maxLinks: number
}

export interface WalkedNetwork {
  readonly actors: readonly { readonly id: string; readonly distance: number }[]
  readonly links: readonly DecodedLink[]
  readonly complete: boolean
}

/**
 * Walks the links fetched, level by level and within a level by the order of their propositions: gives every actor its distance, leaves out links that their status unmakes and whatever
 * only these reached, and stops at `maxLinks`.
 */
export function walkNetwork({ starts, links, direction, maxHops, maxLinks }: Walk): WalkedNetwork {
  const byNear = stepsByNearEnd(
    links.filter(({ standing }) => formsLink(standing.reason.status)),
    direction,
  )
  const distances = new Map(starts.map((id) => [id, 0]))
  const walked = new Map<string, DecodedLink>()
  let level = [...distances.keys()]
  for (let hops = 1; hops <= maxHops && level.length > 0; hops += 1) {
    const next: string[] = []
    for (const { link, far } of level.flatMap((id) => byNear.get(id) ?? []).sort(byProposition)) {
      if (walked.has(link.propositionId)) continue
      if (walked.size === maxLinks) return { actors: toActors(distances), links: [...walked.values()], complete: false }
      walked.set(link.propositionId, link)
      if (distances.has(far)) continue
      distances.set(far, hops)
      next.push(far)
    }
    level = next
  }
  return { actors: toActors(distances), links: [...walked.values()], complete: true }
}

interface Step {
  readonly near: string
  readonly link: DecodedLink
  readonly far: string
}

/** The steps from each actor; where a symmetric one can be walked both ways, against the link first. */
function stepsByNearEnd(links: readonly DecodedLink[], direction: Direction): ReadonlyMap<string, readonly Step[]> {
  const upstream = links.map((link) => ({ near: link.to, link, far: link.from }))
  const downstream = links.map((link) => ({ near: link.from, link, far: link.to }))
  const steps = [...(direction === 'DOWNSTREAM' ? [] : upstream), ...(direction === 'UPSTREAM' ? [] : downstream)]
  return groupBy(steps, ({ near }) => near)
}

function byProposition({ link: { orderKey: a } }: Step, { link: { orderKey: b } }: Step): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

const toActors = (distances: ReadonlyMap<string, number>) => [...distances].map(([id, distance]) => ({ id, distance }))
