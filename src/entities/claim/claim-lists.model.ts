import { cypher, type Fragment, type Variable } from '../../cypher/fragment.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import type { ClaimFilter, Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { passes } from '../../lens/voting.ts'
import { planConnection } from '../fields/connection.ts'
import { byOrderKey } from '../fields/related.ts'
import { claimConditions } from './claim-filter.ts'

/** How a list of claims hangs on the node at hand. */
export type ClaimPattern = (from: Variable, claim: Variable) => Fragment

/** A connection of claims under a filter and a lens: what stands in the record, revised by its claimant or not. */
export function claimList(
  pattern: ClaimPattern,
  extra: (claim: Variable) => readonly Fragment[] = () => [],
): FieldPlanner<Reading> {
  return (field, { type, scope, below }) => {
    const reading = narrow(scope, field.args.members<Lens>('lens'))
    const matchesFilter = claimConditions(field.args.members<ClaimFilter>('filter'), reading)
    const where = (claim: Variable) => [...extra(claim), ...passes(claim, reading), matchesFilter(claim)]
    return planConnection({
      field,
      parent: type,
      reading,
      hint: 'claim',
      match: { pattern, where },
      key: byOrderKey,
      item: (node) => below(node, reading),
    })
  }
}

const about = claimList((from, claim) => cypher`(${from})<-[:ABOUT]-(${claim}:Claim)`)
const made = claimList((from, claim) => cypher`(${from})<-[:MADE_BY]-(${claim}:Claim)`)
const stated: ClaimPattern = (from, claim) => cypher`(${from})<-[:STATES]-(${claim}:Claim)`

/** The lists of claims that hang on earlier types. */
export const claimLists: readonly ObjectModel<Reading>[] = [
  { type: 'Actor', fields: { claims: about, claimsMade: made } },
  { type: 'Place', fields: { claims: about } },
  { type: 'Incident', fields: { claims: about } },
  {
    type: 'Source',
    fields: {
      claims: claimList(
        (from, claim) => cypher`(${from})<-[:PUBLISHED_BY]-(:Document)<-[:REPORTED_IN]-(${claim}:Claim)`,
      ),
      claimsMade: made,
    },
  },
  {
    type: 'Document',
    fields: { claims: claimList((from, claim) => cypher`(${from})<-[:REPORTED_IN]-(${claim}:Claim)`) },
  },
  {
    type: 'Proposition',
    fields: {
      claims: claimList(stated, (claim) => [cypher`${claim}.polarity = 'ASSERTED'`]),
      denials: claimList(stated, (claim) => [cypher`${claim}.polarity = 'DENIED'`]),
    },
  },
]
