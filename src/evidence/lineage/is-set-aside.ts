import type { EvidenceGraph } from '../evidence.ts'
import type { Voice } from './lineage-graph.ts'

/** Whether any lens in force sets this voice aside: by its claimant, by what carries it, or by the data set it stands in. */
export function isSetAside({ claimantId, sourceId, documentId, datasetId }: Voice, graph: EvidenceGraph): boolean {
  return graph.exclusions.some(
    ({ claimants, sources, datasets, documents }) =>
      claimants.has(claimantId) ||
      graph.claimants.get(claimantId)?.sameAs.some((id) => claimants.has(id)) ||
      (sourceId !== null && sources.has(sourceId)) ||
      (documentId !== null && documents.has(documentId)) ||
      datasets.has(datasetId),
  )
}
