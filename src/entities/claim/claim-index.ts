import type { IndexedOrder } from '../../cypher/plan.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'

/** An index that holds the claims which share something in their order. It serves only who asks for both, hence `IS NOT NULL`. */
export interface ClaimIndex {
  readonly pattern: (shared: Fragment, claim: Variable) => Fragment
  readonly order: (claim: Variable) => IndexedOrder
}

export function claimsBy(
  property: 'claimantId' | 'documentId' | 'sourceId' | 'propositionId' | 'rated' | 'predicate',
): ClaimIndex {
  return {
    pattern: (shared, claim) =>
      cypher`(${claim}:Claim {${identifier(property)}: ${shared}} WHERE ${claim}.orderKey IS NOT NULL)`,
    order: (claim) => ({ shared: cypher`${claim}.${identifier(property)}`, key: cypher`${claim}.orderKey` }),
  }
}

/** By what a claim is about. */
export function claimsAbout(): ClaimIndex {
  const about = variable('about')
  return {
    pattern: (entityId, claim) =>
      cypher`()<-[${about}:ABOUT {entityId: ${entityId}} WHERE ${about}.key IS NOT NULL]-(${claim}:Claim)`,
    order: () => ({ shared: cypher`${about}.entityId`, key: cypher`${about}.key` }),
  }
}
