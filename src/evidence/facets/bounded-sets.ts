import type { EvidenceClaim } from '../evidence.ts'

type Claims = readonly EvidenceClaim[]

export interface BoundedSets {
  readonly sets: readonly Claims[]
  /** The claims that stand in none of them: empty unless the bound was reached. */
  readonly remainder: Claims
  /** False where there are more sets. */
  readonly complete: boolean
}

/** How many sets are looked at. */
export const MAX_SETS = 64

/** The first sets of claims, and what the bound leaves out. */
export function boundedSets(claims: Claims, sets: Iterable<Claims>): BoundedSets {
  const counted: Claims[] = []
  let complete = true
  for (const set of sets) {
    complete = counted.length < MAX_SETS
    if (!complete) break
    counted.push(set)
  }
  const standing = new Set(counted.flat())
  return { sets: counted, remainder: claims.filter((claim) => !standing.has(claim)), complete }
}
