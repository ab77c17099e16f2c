import type { EvidenceClaim, EvidenceGraph } from '../evidence.ts'
import { withRoots } from './roots/with-roots.ts'

/** The claims that count: let through by the lens, not taken back by their claimant, and with a root that nobody sets aside. */
export function votersOf(claims: readonly EvidenceClaim[], graph: EvidenceGraph): EvidenceClaim[] {
  const voting = claims.filter(({ passesLens, endedAs }) => passesLens && endedAs === null)
  return withRoots(voting, graph)
}
