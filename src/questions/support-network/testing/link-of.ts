import { formsLink } from '../../../evidence/forms-link.ts'
import { evidence } from '../../../evidence/testing/evidence-builder.ts'
import type { PropositionStatus } from '../../../vocabulary/index.ts'
import type { DecodedLink } from '../link-shapes.ts'

/** A link that a test walks over. */
export function linkOf(
  propositionId: string,
  from: string,
  to: string,
  status: PropositionStatus = 'SINGLE_ORIGIN',
): DecodedLink {
  const origins = { min: 1, max: 1, origins: [], circular: [] }
  const reason = { status, rule: '', claimIds: [] }
  return {
    propositionId,
    orderKey: propositionId,
    from,
    to,
    evidence: { propositions: [], graph: evidence().build().graph },
    stands: formsLink(status),
    standing: { origins, reason, facets: [], complete: true },
    as: () => null,
  }
}
