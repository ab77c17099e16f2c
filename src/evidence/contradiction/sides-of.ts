import type { EvidenceClaim } from '../evidence.ts'
import type { OpposedSide } from './contradiction.ts'
import type { Named, Rivalry } from './rivals.ts'

/** One side for each who is named in one of the rivalries, in the order in which all are named. */
export function sidesOf(rivalries: readonly Rivalry[], all: readonly Named[]): OpposedSide[] {
  return all.flatMap(({ proposition, claims }) => {
    const opposed = new Set<EvidenceClaim>(
      rivalries.flat().flatMap((named) => (named.proposition === proposition ? named.claims : [])),
    )
    const side = { proposition, polarity: 'ASSERTED', claims: claims.filter((claim) => opposed.has(claim)) } as const
    return side.claims.length === 0 ? [] : [side]
  })
}
