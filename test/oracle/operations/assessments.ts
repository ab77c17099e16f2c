import type { Operation } from './operation.ts'

const ASSESSMENTS = 'assessments { scale value by at rationale marking }'

export const assessmentOperations: readonly Operation[] = [
  {
    name: 'how sources were assessed',
    text: `query ($lens: Lens, $first: Int!, $after: String) {
      sources(lens: $lens, first: $first, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { id reliability ${ASSESSMENTS} claims(first: 1) { totalCount nodes { id } } }
      }
    }`,
    variables: (choose) => ({ lens: choose.lens(), first: choose.first }),
    page: ['sources'],
  },
  {
    name: 'how claims were assessed',
    text: `query ($lens: Lens, $first: Int!, $after: String) {
      claims(lens: $lens, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id credibility analyticConfidence likelihood ${ASSESSMENTS} }
      }
    }`,
    variables: (choose) => ({ lens: choose.lens(), first: choose.first }),
    page: ['claims'],
  },
  {
    name: 'how the versions of a claim were assessed, narrowed',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens) {
      claim(ref: $ref, lens: $lens) {
        id credibility ${ASSESSMENTS}
        supersedes { id credibility ${ASSESSMENTS} }
        claimant { claimsMade(lens: $inner) { totalCount nodes { id credibility } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), lens: choose.lens(), inner: choose.inner() }),
  },
]
