import type { Operation } from './operation.ts'

export const operations: readonly Operation[] = [
  {
    name: 'an actor with the claims about it',
    text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String) {
      actor(ref: $ref, lens: $lens) {
        id name marking actorKind identifiers { scheme value } names { value lang kind marking usedBy { id name } }
        claims(first: $first, after: $after) {
          totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { identifiers { value } polarity recordedAt withdrawnAt proposition { text status } } }
        }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), lens: choose.lens(), first: choose.first }),
    page: ['actor', 'claims'],
  },
  {
    name: 'all claims',
    text: `query ($lens: Lens, $first: Int!, $after: String) {
      claims(lens: $lens, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id marking claimant { id name } document { title } }
      }
    }`,
    variables: (choose) => ({ lens: choose.lens(), first: choose.first }),
    page: ['claims'],
  },
  {
    name: 'a claim and what it says',
    text: `query ($ref: Ref!, $lens: Lens) {
      claim(ref: $ref, lens: $lens) {
        id polarity modality
        proposition { id text status statusReason { rule claims { id } } origins { min max origins { traced interested claimants { name } } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), lens: choose.lens() }),
  },
]
