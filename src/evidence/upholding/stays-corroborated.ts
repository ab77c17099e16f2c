import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { MAX_SETS } from '../facets/bounded-sets.ts'
import { compatible } from '../facets/compatible.ts'
import { compatibleSetsAmong } from '../facets/compatible-sets.ts'
import { weighFacets } from '../facets/facets-of.ts'
import { votersOf } from '../lineage/voters-of.ts'

/**
 * Tells of whoever is set aside whether the proposition is corroborated without them: as soon as one facet is, for nothing is stronger,
 * where weighing it anew would look at them all. False where only that can tell.
 */
export function staysCorroborated(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): (without: EvidenceGraph) => boolean {
  // Which tolls agree hangs on who is there to agree with, and a number of origins that is asked for takes facets away.
  if (graph.minOrigins !== null || claims.some(({ tolls }) => tolls.length > 0)) return () => false
  const setsAmong = compatibleSetsAmong(claims, compatible)
  return (without) => {
    const weigh = weighFacets(proposition, claims, without)
    let looked = 0
    for (const set of setsAmong(votersOf(claims, without))) {
      if (weigh(set).reason.status === 'CORROBORATED') return true
      looked += 1
      if (looked === MAX_SETS) return false
    }
    return false
  }
}
