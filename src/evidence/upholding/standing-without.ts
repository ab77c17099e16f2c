import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { withSetAside } from '../lineage/lineage-graph.ts'
import { type Standing, standingOf } from '../standing-of.ts'

/** The standing of a proposition with the ones named set aside, be they claimants, sources or documents. */
export function standingWithout(
  ids: ReadonlySet<string>,
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): Standing {
  return standingOf(proposition, claims, graphWithout(ids, graph))
}

export function graphWithout(ids: ReadonlySet<string>, graph: EvidenceGraph): EvidenceGraph {
  return withSetAside(graph, { claimants: ids, sources: ids, documents: ids, datasets: new Set<string>() })
}
