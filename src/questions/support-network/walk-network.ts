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
 * Walks the links fetched, level by level: gives every actor its distance, leaves out links that their status unmakes and whatever
 * only these reached, and stops at `maxLinks`.
 */
export function walkNetwork({ starts, links, direction, maxHops, maxLinks }: Walk): WalkedNetwork {
  const byNear = linksByNearEnd(
    links.filter(({ standing }) => formsLink(standing.reason.status)),
    direction,
  )
  const distances = new Map(starts.map((id) => [id, 0]))
  const walked = new Map<string, DecodedLink>()
  let level = [...distances.keys()]
  for (let hops = 1; hops <= maxHops && level.length > 0; hops += 1) {
    const next: string[] = []
    for (const { link, far } of level.flatMap((id) => byNear.get(id) ?? [])) {
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

function linksByNearEnd(
  links: readonly DecodedLink[],
  direction: Direction,
): Map<string, { link: DecodedLink; far: string }[]> {
  const byNear = new Map<string, { link: DecodedLink; far: string }[]>()
  const add = (near: string, far: string, link: DecodedLink) =>
    byNear.set(near, [...(byNear.get(near) ?? []), { link, far }])
  for (const link of [...links].sort(byProposition)) {
    if (direction !== 'DOWNSTREAM') add(link.to, link.from, link)
    if (direction !== 'UPSTREAM') add(link.from, link.to, link)
  }
  return byNear
}

/** Any order that does not change from one call to the next, so that a cut is always the same cut. */
const byProposition = (a: DecodedLink, b: DecodedLink): number => (a.propositionId < b.propositionId ? -1 : 1)

const toActors = (distances: ReadonlyMap<string, number>) => [...distances].map(([id, distance]) => ({ id, distance }))
