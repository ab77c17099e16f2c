import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import type { FieldPlanner } from '../../cypher/plan-object.ts'
import type { ClaimFilter, Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, visible, visibleInRecord } from '../../lens/visibility.ts'
import { passes } from '../../lens/voting.ts'
import type { RootResolver } from '../entity-module.ts'
import { pageSize } from '../fields/connection.ts'
import { listing } from '../fields/listing.ts'
import { lookUp } from '../fields/look-up.ts'
import { byOrderKey } from '../fields/related.ts'
import { recordedByThen } from './claim.model.ts'
import { claimConditions } from './claim-filter.ts'
import { claimStart } from './claim-start.ts'

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
  }
})

/** `propositions(filter, onlyBy, lens)`: a claim passes filter and lens, and no claim that does fails `onlyBy`. */
export const propositions: RootResolver = listing('Proposition', ({ field, reading }) => {
  const filter = claimConditions(field.args.members<ClaimFilter>('filter'), reading)
  const start = claimStart(filter.named, reading)
  const onlyBy = field.args.members<Lens>('onlyBy')
  const narrowed = narrow(reading, onlyBy)
  const stated = (proposition: Variable, claim: Variable, more: readonly Fragment[]) =>
    cypher`EXISTS { MATCH (${proposition})<-[:STATES]-(${claim}:Claim) WHERE ${allOf([...passes(claim, reading), ...filter.passes(claim), ...more])} }`
  return {
    where: (proposition) => {
      const [claim, other] = [variable('claim'), variable('other')]
      const passing = [stated(proposition, claim, [])]
      if (onlyBy === null) return passing
      return [
        ...passing,
        cypher`NOT ${stated(proposition, other, [cypher`NOT coalesce(${allOf(passes(other, narrowed))}, false)`])}`,
      ]
    },
    start: start && {
      each: start.each,
      pattern: (one, proposition) =>
        cypher`${start.pattern(one, variable('sharing'))}-[:STATES]->(${proposition}:Proposition)`,
    },
  }
})

/** `Proposition.sources`: publishers of documents that report one of its claims. */
export const propositionSources: FieldPlanner<Reading> = (field, { scope, below }) => {
  const reading = narrow(scope, field.args.members<Lens>('lens'))
  const claim = variable('claim')
  return {
    kind: 'related',
    label: 'sources',
    many: true,
    hint: 'source',
    match: {
      pattern: (from, to) =>
        cypher`(${from})<-[:STATES]-(${claim}:Claim WHERE ${allOf(passes(claim, reading))})-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(${to}:Source)`,
      where: (to: Variable) => [visible(to, reading)],
      distinct: true,
    },
    orderBy: byOrderKey,
    limit: cypher`${parameter('limit', pageSize(field, reading))}`,
    item: below(field, reading),
  }
}
