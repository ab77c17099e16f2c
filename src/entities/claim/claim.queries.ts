import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import type { FieldPlanner } from '../../cypher/plan-object.ts'
import type { ClaimFilter, Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'
import { passes } from '../../lens/voting.ts'
import type { RootResolver } from '../entity-module.ts'
import { pageSize, planConnection } from '../fields/connection.ts'
import { listing } from '../fields/listing.ts'
import { lookUp } from '../fields/look-up.ts'
import { byOrderKey } from '../fields/related.ts'
import { readRoot } from '../read-root.ts'
import { recordedByThen } from './claim.model.ts'
import { claimConditions } from './claim-filter.ts'

/** `claim(ref)`: by id in whatever version; by slug the version in the record, the newest where a claimant revised it. */
export const claim: RootResolver = lookUp('Claim', ({ field, reading }) => ({
  where: (node) =>
    field.args.fixed('ref', (ref) => (ref as string).includes(':'))
      ? [visibleInRecord(node, reading)]
      : recordedByThen(node, reading),
  orderBy: byOrderKey,
}))

/** `claims(filter, lens)`. */
export const claims: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, ({ field, reading, below }) => {
    const matchesFilter = claimConditions(field.args.members<ClaimFilter>('filter'), reading)
    return planConnection({
      field,
      parent: 'Query',
      reading,
      hint: 'claim',
      match: {
        pattern: (_, node) => cypher`(${node}:Claim)`,
        where: (node) => [...passes(node, reading), matchesFilter(node)],
      },
      key: byOrderKey,
      item: below,
    })
  })

/** `propositions(filter, onlyBy, lens)`: a claim passes filter and lens, and no claim that does fails `onlyBy`. */
export const propositions: RootResolver = listing('Proposition', ({ field, reading }) => {
  const matchesFilter = claimConditions(field.args.members<ClaimFilter>('filter'), reading)
  const onlyBy = field.args.members<Lens>('onlyBy')
  const narrowed = narrow(reading, onlyBy)
  return (proposition) => {
    const [claim, other] = [variable('claim'), variable('other')]
    const passing = cypher`EXISTS { MATCH (${proposition})<-[:STATES]-(${claim}:Claim) WHERE ${all([...passes(claim, reading), matchesFilter(claim)])} }`
    if (onlyBy === null) return [passing]
    const failing = cypher`EXISTS { MATCH (${proposition})<-[:STATES]-(${other}:Claim) WHERE ${all([...passes(other, reading), matchesFilter(other)])} AND NOT (${all(passes(other, narrowed))}) }`
    return [passing, cypher`NOT ${failing}`]
  }
})

const all = (conditions: readonly Fragment[]): Fragment =>
  conditions.reduce((joined, one) => cypher`${joined} AND ${one}`)

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
        cypher`(${from})<-[:STATES]-(${claim}:Claim)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(${to}:Source)`,
      where: (to: Variable) => [visible(to, reading), ...passes(claim, reading)],
      distinct: true,
    },
    orderBy: byOrderKey,
    limit: cypher`${parameter('limit', pageSize(field, reading))}`,
    item: below(field, reading),
  }
}
