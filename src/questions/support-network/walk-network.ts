import { groupBy } from '../../lib/group-by.ts'
import type { Direction } from '../../vocabulary/index.ts'
import type { DecodedLink } from './link-shapes.ts'
import { type Step, stepsOver } from './steps.ts'

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
  const holding = links.filter(({ stands }) => stands)
  const byNear = groupBy(stepsOver(holding, direction), ({ near }) => near)
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

function byProposition({ link: { orderKey: a } }: Step, { link: { orderKey: b } }: Step): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

const toActors = (distances: ReadonlyMap<string, number>) => [...distances].map(([id, distance]) => ({ id, distance }))
