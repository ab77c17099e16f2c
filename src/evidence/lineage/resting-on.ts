import type { EvidenceClaim, EvidenceGraph } from '../evidence.ts'
import { lineageGraphOf, type Root } from './lineage-graph.ts'
import { reach } from './reach.ts'

/** Those of the claims whose lineage leads to one of the roots. */
export function restingOn(
  roots: readonly Root[],
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): EvidenceClaim[] {
  const { steps } = lineageGraphOf(graph)
  // What rests on a much repeated interview is far more than these claims: the way back keeps to the way here.
  const behind = reach(
    claims.map(({ id }) => id),
    (node) => steps.outNeighbors(node),
  )
  const resting = reach(
    roots.flatMap(({ nodes }) => nodes),
    (node) => steps.inNeighbors(node).filter((later) => behind.has(later)),
  )
  return claims.filter(({ id }) => resting.has(id))
}
