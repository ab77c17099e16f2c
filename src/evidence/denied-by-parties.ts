import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from './evidence.ts'
import { countedClaims } from './facets/counted-claims.ts'
import { partiesTo } from './lineage/parties-to.ts'

/** The claimants that deny what is said of them, of their own part or of their own property; whatever the status. */
export function deniedByParties(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): string[] {
  const denials = countedClaims(proposition, claims, graph).filter(({ polarity }) => polarity === 'DENIED')
  const parties = partiesTo(proposition, denials, graph)
  return [...new Set(denials.map(({ claimantId }) => claimantId))].filter(parties.isEnd)
}
