import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { cypher, type Fragment, type Variable } from '../../cypher/text/fragment.ts'
import type { ClaimFilter, Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { passes } from '../../lens/voting.ts'
import { planConnection } from '../fields/connection.ts'
import { byOrderKey } from '../fields/related.ts'
import { claimConditions } from './claim-filter.ts'
import { type ClaimIndex, claimsAbout, claimsBy } from './claim-index.ts'
import { weighed } from './weighing/weighed.ts'

/** How a list of claims hangs on the node at hand. */
export interface ClaimAnchor {
  readonly index: ClaimIndex
  /** What its claims share. */
  readonly shared: (from: Variable) => Fragment
}

/** A connection of claims under a filter and a lens: what stands in the record, revised by its claimant or not. */
export function claimList(
  anchor: () => ClaimAnchor,
  extra: (claim: Variable) => readonly Fragment[] = () => [],
): FieldPlanner<Reading> {
  return (field, { type, scope, below }) => {
    const reading = narrow(scope, field.args.members<Lens>('lens'))
    const filter = claimConditions(field.args.members<ClaimFilter>('filter'), reading)
    const { index, shared } = anchor()
    return planConnection({
      field,
      parent: type,
      reading,
      hint: 'claim',
      match: {
        pattern: (from, claim) => index.pattern(shared(from), claim),
        where: (claim) => [...extra(claim), ...passes(claim, reading), ...filter.passes(claim)],
      },
      key: byOrderKey,
      index: index.order,
      owner: shared,
      ...weighed(filter, reading),
      item: (node) => below(node, reading),
    })
  }
}

/** Claims that carry the id of the node at hand. */
export function carrying(
  property: 'claimantId' | 'documentId' | 'sourceId' | 'propositionId',
  id: (from: Variable) => Fragment = (from) => cypher`${from}.id`,
): () => ClaimAnchor {
  return () => ({ index: claimsBy(property), shared: id })
}

const about = claimList(() => ({ index: claimsAbout(), shared: (from) => cypher`${from}.id` }))
const made = claimList(carrying('claimantId'))
const stated = carrying('propositionId')

/** The lists of claims that hang on earlier types. */
export const claimLists: readonly ObjectModel<Reading>[] = [
  { type: 'Actor', fields: { claims: about, claimsMade: made } },
  { type: 'Place', fields: { claims: about } },
  { type: 'Incident', fields: { claims: about } },
  {
    type: 'Source',
    fields: {
      claims: claimList(carrying('sourceId'), (claim) => [cypher`${claim}.documentId IS NOT NULL`]),
      claimsMade: made,
    },
  },
  {
    type: 'Document',
    fields: { claims: claimList(carrying('documentId')) },
  },
  {
    type: 'Proposition',
    fields: {
      claims: claimList(stated, (claim) => [cypher`${claim}.polarity = 'ASSERTED'`]),
      denials: claimList(stated, (claim) => [cypher`${claim}.polarity = 'DENIED'`]),
    },
  },
]
