import type { Arguments } from '../../../cypher/selection/arguments.ts'
import { lineageOf } from '../../../evidence/lineage/lineage-of.ts'
import { partiesTo } from '../../../evidence/lineage/parties-to.ts'
import { standingIn } from '../../../gathering/standing-in.ts'
import type { Weighing } from '../../../gathering/weighing.ts'
import type { ClaimFilter } from '../../../generated/schema-types.ts'

/** The conditions of a `ClaimFilter` that the rules of evidence decide. */
export function filterWeighings(filter: Arguments<ClaimFilter>): readonly Weighing[] {
  const weighings: Weighing[] = []
  const statuses = filter.optional('statuses')
  if (statuses !== null)
    weighings.push((_, evidence, request) => statuses(request).includes(standingIn(evidence).reason.status))
  const interested = filter.optional('interested')
  if (interested !== null)
    weighings.push((claim, { propositions, graph }, request) => {
      const parties = partiesTo(propositions[0]!, [claim], graph)
      return parties.isInterested(claim.claimantId) === interested(request)
    })
  const circular = filter.optional('circular')
  if (circular !== null)
    weighings.push(({ id }, { graph }, request) => lineageOf(id, graph).circular === circular(request))
  return weighings
}
