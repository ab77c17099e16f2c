import type { PropositionStatus } from '../vocabulary/index.ts'
import type { EvidenceClaim, EvidenceGraph } from './evidence.ts'
import { withRoots } from './lineage/roots/with-roots.ts'
import type { Standing } from './standing-of.ts'

/**
 * What became of a proposition for those who asserted it: how it stands, whoever else speaks of it, or RETRACTED where they took back
 * all that they had asserted and retracted some of that. `claims` are those of the proposition.
 */
export function outcomeOf(claimantIds: readonly string[], { claims, graph, standing }: Weighed): PropositionStatus {
  const own = withRoots(
    claims.filter(
      (claim) => claim.passesLens && claim.polarity === 'ASSERTED' && claimantIds.includes(claim.claimantId),
    ),
    graph,
  )
  const isTakenBack = own.every(({ endedAs }) => endedAs !== null)
  const isRetracted = own.some(({ endedAs }) => endedAs === 'CLAIMANT_RETRACTED')
  return isTakenBack && isRetracted ? 'RETRACTED' : standing.reason.status
}

interface Weighed {
  readonly claims: readonly EvidenceClaim[]
  readonly graph: EvidenceGraph
  readonly standing: Standing
}
