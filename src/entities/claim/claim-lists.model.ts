import { cypher, type Fragment, type Variable, variable } from '../../cypher/fragment.ts'
import { identifier } from '../../cypher/identifiers.ts'
import type { IndexedOrder } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import type { ClaimFilter, Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { passes } from '../../lens/voting.ts'
import { planConnection } from '../fields/connection.ts'
import { byOrderKey } from '../fields/related.ts'
import { claimConditions } from './claim-filter.ts'

/** How a list of claims hangs on the node at hand, by an index that holds the claims of each in their order. */
export interface ClaimAnchor {
  readonly pattern: (from: Variable, claim: Variable) => Fragment
  readonly index: (claim: Variable) => IndexedOrder
  /** Where what the list hangs on has no id of its own. */
  readonly owner?: (from: Variable) => Fragment
}

/** A connection of claims under a filter and a lens: what stands in the record, revised by its claimant or not. */
export function claimList(
  anchor: () => ClaimAnchor,
  extra: (claim: Variable) => readonly Fragment[] = () => [],
): FieldPlanner<Reading> {
  return (field, { type, scope, below }) => {
    const reading = narrow(scope, field.args.members<Lens>('lens'))
    const matchesFilter = claimConditions(field.args.members<ClaimFilter>('filter'), reading)
    const where = (claim: Variable) => [...extra(claim), ...passes(claim, reading), matchesFilter(claim)]
    const { pattern, index, owner } = anchor()
    return planConnection({
      field,
      parent: type,
      reading,
      hint: 'claim',
      match: { pattern, where },
      key: byOrderKey,
      index,
      ...(owner && { owner }),
      item: (node) => below(node, reading),
    })
  }
}

/** Claims that carry the id of the node at hand. */
export function carrying(
  property: 'claimantId' | 'documentId' | 'sourceId' | 'propositionId',
  id: (from: Variable) => Fragment = (from) => cypher`${from}.id`,
): () => ClaimAnchor {
  return () => ({
    pattern: (from, claim) => cypher`(${claim}:Claim {${identifier(property)}: ${id(from)}})`,
    index: (claim) => ({ shared: cypher`${claim}.${identifier(property)}`, key: cypher`${claim}.orderKey` }),
    owner: id,
  })
}

const aboutEntity = (): ClaimAnchor => {
  const about = variable('about')
  return {
    pattern: (from, claim) => cypher`()<-[${about}:ABOUT {entityId: ${from}.id}]-(${claim}:Claim)`,
    index: () => ({ shared: cypher`${about}.entityId`, key: cypher`${about}.key` }),
  }
}

const about = claimList(aboutEntity)
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
