import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from './evidence.ts'
import { type Standing, standingOf } from './standing-of.ts'

/** The standing of a proposition with the ones named set aside, be they claimants, sources or documents. */
export function standingWithout(
  ids: ReadonlySet<string>,
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): Standing {
  const setAside = { claimants: ids, sources: ids, documents: ids, datasets: new Set<string>() }
  return standingOf(proposition, claims, { ...graph, exclusions: [...graph.exclusions, setAside] })
}
