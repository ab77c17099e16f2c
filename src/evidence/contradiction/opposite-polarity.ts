import type { EvidenceClaim } from '../evidence.ts'
import { compatible } from '../facets/compatible.ts'
import { tollsAgree } from '../tolls/tolls-agree.ts'
import type { Opposition, Statements } from './contradiction.ts'

/** Assertions and denials of one proposition that meet within a facet; none where each speaks of another scope. */
export function oppositePolarity({ proposition, asserting, denying }: Statements): Opposition[] {
  const asserted = asserting.filter((claim) => denying.some((denial) => areOpposed(claim, denial)))
  const denied = denying.filter((denial) => asserting.some((claim) => areOpposed(claim, denial)))
  if (asserted.length === 0) return []
  const sides = [
    { proposition, polarity: 'ASSERTED', claims: asserted },
    { proposition, polarity: 'DENIED', claims: denied },
  ] as const
  return [{ kind: 'OPPOSITE_POLARITY', detail: proposition.id, sides }]
}

/** Two claims that go together stand in one facet at least. */
export function areOpposed(claim: EvidenceClaim, denial: EvidenceClaim): boolean {
  return compatible(claim, denial) && tollsAgree(claim, denial)
}
