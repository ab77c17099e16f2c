import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { votersOf } from '../lineage/voters-of.ts'
import { compatible } from './compatible.ts'
import { facetsOf } from './facets-of.ts'

/** The claims of a proposition that vote and stand in a facet with as many origins as the lens asks for. */
export function countedClaims(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): EvidenceClaim[] {
  const voters = votersOf(claims, graph)
  if (graph.minOrigins === null) return voters
  const standing = new Set(facetsOf(proposition, claims, graph).facets.flatMap(({ claimIds }) => claimIds))
  return voters.filter(({ id }) => standing.has(id))
}

/**
 * Those, and what their claimants have since taken back of the same scope: it stands in no facet any more, and shows where it
 * goes together with all claims of one that lasts.
 */
export function shownClaims(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): EvidenceClaim[] {
  if (graph.minOrigins === null) return [...claims]
  const { facets } = facetsOf(proposition, claims, graph)
  const standing = new Set(facets.flatMap(({ claimIds }) => claimIds))
  const goesWith = (claim: EvidenceClaim) =>
    facets.some((facet) => facet.claimIds.every((id) => compatible(claim, graph.claims.get(id)!)))
  return claims.filter((claim) => standing.has(claim.id) || (claim.endedAs !== null && goesWith(claim)))
}
