import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from './evidence.ts'
import { type Facet, facetsOf } from './facets/facets-of.ts'
import type { OriginCount } from './lineage/origins-of.ts'
import { positionOf } from './status/position.ts'
import { type StatusReason, statusOf } from './status/status-of.ts'

/** How a proposition stands under the lens: as its strongest facet does, for facets are never pooled. */
export interface Standing {
  readonly reason: StatusReason
  readonly origins: OriginCount
  readonly facets: readonly Facet[]
  /** False where there are more facets than are counted. */
  readonly complete: boolean
}

/** Weighs a proposition by all of its claims in the graph. */
export function standingOf(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): Standing {
  const { facets, complete } = facetsOf(proposition, claims, graph)
  const [strongest = ofNothing(proposition, graph)] = facets
  return { reason: strongest.reason, origins: strongest.origins, facets, complete }
}

function ofNothing(proposition: EvidenceProposition, graph: EvidenceGraph): Pick<Standing, 'reason' | 'origins'> {
  const position = positionOf([], { proposition, graph, retracted: [] })
  return { reason: statusOf(position), origins: position.asserting.origins }
}
