import { cypher, type Fragment, type Variable, variable } from '../../../cypher/text/fragment.ts'
import type { ClaimFilter, Lens } from '../../../generated/schema-types.ts'
import { narrow } from '../../../lens/narrow.ts'
import type { Reading } from '../../../lens/reading.ts'
import { allOf } from '../../../lens/visibility.ts'
import { passes } from '../../../lens/voting.ts'
import type { RootResolver } from '../../entity-module.ts'
import { listing } from '../../fields/listing.ts'
import { type ClaimConditions, claimConditions } from '../claim-filter.ts'
import { claimStart } from '../claim-start.ts'
import { type Stated, weighedPropositions } from './weighed-propositions.ts'

/** `propositions(filter, onlyBy, lens)`: a claim passes filter and lens, and no claim that does fails `onlyBy`. */
export const propositions: RootResolver = listing('Proposition', ({ field, reading }) => {
  const filter = claimConditions(field.args.members<ClaimFilter>('filter'), reading)
  const start = claimStart(filter.named, reading)
  const onlyBy = field.args.members<Lens>('onlyBy')
  const narrowed = onlyBy === null ? null : narrow(reading, onlyBy)
  const stated = statedBy(filter, reading)
  const witnessed = weighedPropositions({ stated, filter, reading, narrowed })
  return {
    where: (proposition) => {
      const [claim, other] = [variable('claim'), variable('other')]
      const passing = [cypher`EXISTS { ${stated(proposition, claim, [])} }`]
      if (narrowed === null || witnessed !== null) return passing
      return [
        ...passing,
        cypher`NOT EXISTS { ${stated(proposition, other, [cypher`NOT coalesce(${allOf(passes(other, narrowed))}, false)`])} }`,
      ]
    },
    witnessed,
    start: start && {
      each: start.each,
      pattern: (one, proposition) =>
        cypher`${start.pattern(one, variable('sharing'))}-[:STATES]->(${proposition}:Proposition)`,
    },
  }
})

/** MATCHes the claims of a proposition that the statement lets through. */
function statedBy(filter: ClaimConditions, reading: Reading): Stated {
  return (proposition: Variable, claim: Variable, more: readonly Fragment[]) =>
    cypher`MATCH (${proposition})<-[:STATES]-(${claim}:Claim) WHERE ${allOf([...passes(claim, reading), ...filter.passes(claim), ...more])}`
}
