import { casualtyOutcome } from '../../vocabulary/index.ts'
import type { EvidenceClaim } from '../evidence.ts'
import type { Dispute } from './contradiction.ts'
import { partiesTo } from './disputed-parties.ts'
import { tellOneStory } from './incompatible-accounts.ts'
import { tollsDiffer } from './incompatible-tolls.ts'
import { areOpposed } from './opposite-polarity.ts'
import { areOfOneScope, namedFor, type Rivalry, rivalsAmong } from './rivals.ts'

type Conflict = (a: EvidenceClaim, b: EvidenceClaim) => boolean

/**
 * Whether one of these claimants tells of an incident what contradicts what others tell: its time, place or type, its toll or whose
 * it was, who did it, or at whom it was aimed. To say more, or less, is no contradiction.
 */
export function describedDifferently(dispute: Dispute, claimantIds: ReadonlySet<string>): boolean {
  const differ = (as: readonly EvidenceClaim[], bs: readonly EvidenceClaim[], conflict: Conflict) =>
    as.some((a) => bs.some((b) => claimantIds.has(a.claimantId) !== claimantIds.has(b.claimantId) && conflict(a, b)))
  const isToldApart = dispute.statements.some(
    ({ proposition, asserting, denying }) =>
      differ(asserting, denying, areOpposed) ||
      (proposition.predicate === 'OCCURRED' && differ(asserting, asserting, (a, b) => !tellOneStory(a, b))) ||
      (proposition.predicate === 'CASUALTIES' && differ(asserting, asserting, tollsDiffer)),
  )
  return isToldApart || rivalriesIn(dispute).some(([a, b]) => differ(a.claims, b.claims, areOfOneScope))
}

function rivalriesIn(dispute: Dispute): Rivalry[] {
  const named = [
    ...(['PERPETRATOR', 'TARGET'] as const).map((role) => namedFor(role, dispute.statements)),
    ...casualtyOutcome.values.map((outcome) => partiesTo(outcome, dispute)),
  ]
  return named.flatMap((some) => rivalsAmong(some, dispute))
}
