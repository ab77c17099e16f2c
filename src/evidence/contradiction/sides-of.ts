import { byOrderKey } from '../by-order-key.ts'
import type { EvidenceClaim } from '../evidence.ts'
import type { OpposedSide } from './contradiction.ts'
import type { Rivalry } from './rivals.ts'

/** One side for each who is named in one of the rivalries, in the order in which these name them. */
export function sidesOf(rivalries: readonly Rivalry[]): OpposedSide[] {
  const sides = new Map<string, { side: OpposedSide; claims: Set<EvidenceClaim> }>()
  for (const { proposition, claims } of rivalries.flat()) {
    const known = sides.get(proposition.id) ?? {
      side: { proposition, polarity: 'ASSERTED', claims: [] },
      claims: new Set(),
    }
    for (const claim of claims) known.claims.add(claim)
    sides.set(proposition.id, known)
  }
  return [...sides.values()].map(({ side, claims }) => ({ ...side, claims: [...claims].sort(byOrderKey) }))
}
