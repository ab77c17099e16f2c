import type { ClaimFilter } from '../../generated/schema-types.ts'
import { visibleInRecord } from '../../lens/visibility.ts'
import { passes } from '../../lens/voting.ts'
import type { RootResolver } from '../entity-module.ts'
import { listing } from '../fields/listing.ts'
import { lookUp } from '../fields/look-up.ts'
import { byOrderKey } from '../fields/related.ts'
import { recordedByThen } from './claim.model.ts'
import { claimConditions } from './claim-filter.ts'
import { claimStart } from './claim-start.ts'
import { weighed } from './weighing/weighed.ts'

/** `claim(ref)`: by id in whatever version; by slug the version in the record, the newest where a claimant revised it. */
export const claim: RootResolver = lookUp('Claim', ({ field, reading }) => ({
  where: (node) =>
    field.args.fixed('ref', (ref) => (ref as string).includes(':'))
      ? [visibleInRecord(node, reading)]
      : recordedByThen(node, reading),
  orderBy: byOrderKey,
}))

/** `claims(filter, lens)`. */
export const claims: RootResolver = listing('Claim', ({ field, reading }) => {
  const filter = claimConditions(field.args.members<ClaimFilter>('filter'), reading)
  return {
    where: (claim) => [...passes(claim, reading), ...filter.passes(claim)],
    start: claimStart(filter.named, reading),
    ...weighed(filter, reading),
  }
})
