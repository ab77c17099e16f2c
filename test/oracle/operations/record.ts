import { claimDimension } from '../../../src/vocabulary/index.ts'
import type { Chooser } from './chooser.ts'
import type { Operation } from './operation.ts'

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const COUNT = 'keys labels claims propositions'
const filtered = (choose: Chooser) => ({
  lens: choose.lens(),
  filter: { predicates: ['SUPPORTS', 'OPPOSES', 'PARTICIPATED_IN'], claimants: [choose.claimant(), choose.claimant()] },
})
const between = (choose: Chooser) => {
  const [from, to] = [choose.moment(), choose.moment()].sort()
  return { from, to, about: [choose.ref('actors'), choose.ref(choose.among(['actors', 'places', 'incidents']))] }
}

export const recordOperations: readonly Operation[] = [
  {
    name: 'all claims counted by what they say of whom',
    text: `query ($lens: Lens) {
      claimCounts(by: [PREDICATE, SUBJECT, OBJECT, POLARITY], lens: $lens) { complete counts { ${COUNT} } }
      alone: claimCounts(by: [DATASET, MODALITY], lens: $lens, first: 2) { complete counts { ${COUNT} } }
      together: claimCounts(by: [], lens: $lens) { complete counts { ${COUNT} } }
    }`,
    variables: (choose) => ({ lens: choose.lens() }),
  },
  {
    name: 'claims counted by who says it, with the claims',
    text: `query ($filter: ClaimFilter, $lens: Lens, $first: Int!, $after: String) {
      claimCounts(by: [CLAIMANT, SOURCE, SUPPORT_TYPE], filter: $filter, lens: $lens) {
        complete counts { ${COUNT} sample(first: $first, after: $after) { ${PAGE} nodes { id } } }
      }
    }`,
    variables: (choose) => ({ ...filtered(choose), first: 1 }),
    page: ['claimCounts', 'counts', '0', 'sample'],
  },
  {
    name: 'claims counted by year',
    text: `query ($filter: ClaimFilter, $lens: Lens) {
      claimCounts(by: [HELD_YEAR, CLAIMED_YEAR], filter: $filter, lens: $lens) { complete counts { ${COUNT} sample(first: 2) { nodes { id } } } }
    }`,
    variables: filtered,
  },
  {
    name: 'claims counted by status, with the claims',
    text: `query ($filter: ClaimFilter, $lens: Lens, $first: Int!, $after: String) {
      claimCounts(by: [STATUS], filter: $filter, lens: $lens) {
        complete counts { ${COUNT} sample(first: $first, after: $after) { ${PAGE} nodes { id proposition { status } } } }
      }
    }`,
    variables: (choose) => ({ ...filtered(choose), first: choose.first }),
    page: ['claimCounts', 'counts', '0', 'sample'],
  },
  {
    name: 'what became of what a claimant says',
    text: `query ($claimant: Ref!, $lens: Lens, $by: [ClaimDimension!]!) {
      trackRecord(claimant: $claimant, lens: $lens) { ${COUNT} sample { totalCount nodes { id } } }
      more: trackRecord(claimant: $claimant, by: [PREDICATE, STATUS, HELD_YEAR], lens: $lens) { ${COUNT} }
      any: trackRecord(claimant: $claimant, by: $by, lens: $lens) { ${COUNT} }
    }`,
    variables: (choose) => ({
      claimant: choose.claimant(),
      lens: choose.lens(),
      by: [choose.among(claimDimension.values)],
    }),
  },
  {
    name: 'what changed',
    text: `query ($about: [Ref!]!, $from: DateTime!, $to: DateTime!, $first: Int!, $after: String) {
      changes(about: $about, from: $from, to: $to, first: $first, after: $after) {
        ${PAGE} edges { cursor node { kind at before after claim { id withdrawnAt supersededBy { id } } proposition { id text } } }
      }
    }`,
    variables: (choose) => ({ ...between(choose), first: choose.first }),
    page: ['changes'],
  },
  {
    name: 'what changed, through a lens',
    text: `query ($about: [Ref!]!, $from: DateTime!, $to: DateTime!, $lens: Lens) {
      changes(about: $about, from: $from, to: $to, lens: $lens) { totalCount nodes { kind at before after claim { id } } }
    }`,
    variables: (choose) => ({ ...between(choose), lens: choose.inner() }),
  },
  {
    name: 'what changed, without somebody',
    text: `query ($about: [Ref!]!, $from: DateTime!, $to: DateTime!, $lens: Lens) {
      changes(about: $about, from: $from, to: $to, lens: $lens) { totalCount nodes { kind at before after claim { id } } }
    }`,
    variables: (choose) => ({
      ...between(choose),
      lens: { excludeClaimants: [choose.claimant()], includeUndated: true },
    }),
  },
]
