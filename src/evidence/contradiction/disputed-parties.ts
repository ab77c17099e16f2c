import type { CasualtyOutcome } from '../../vocabulary/index.ts'
import { casualtyOutcome } from '../../vocabulary/index.ts'
import type { EvidenceToll } from '../evidence.ts'
import type { Dispute, Opposition } from './contradiction.ts'
import { type Named, rivalsAmong } from './rivals.ts'
import { sidesOf } from './sides-of.ts'

/** Losses of one kind that are ascribed to one party alone by some, and to another alone by others. */
export function disputedParties(dispute: Dispute): Opposition[] {
  return casualtyOutcome.values.flatMap((outcome) => {
    const named = partiesTo(outcome, dispute)
    const sides = sidesOf(rivalsAmong(named, dispute), named)
    return sides.length === 0 ? [] : [{ kind: 'PARTY_DISPUTED' as const, detail: outcome, sides }]
  })
}

/** The parties to whom somebody ascribes losses of this kind. */
export function partiesTo(outcome: CasualtyOutcome, { statements }: Dispute): Named[] {
  return statements.flatMap(({ proposition, asserting }) => {
    const claims = asserting.filter(({ tolls }) => tolls.some((toll) => toll.outcome === outcome && isLoss(toll)))
    if (proposition.predicate !== 'CASUALTIES' || proposition.objectId === null || claims.length === 0) return []
    return [{ proposition, actorId: proposition.objectId, claims }]
  })
}

/** That a party lost nobody ascribes no loss to it. */
function isLoss({ low, best, high }: EvidenceToll): boolean {
  return (high ?? best ?? low) !== 0
}
