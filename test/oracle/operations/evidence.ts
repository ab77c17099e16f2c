import { modality, predicate } from '../../../src/vocabulary/index.ts'
import type { Chooser } from './chooser.ts'
import type { Operation } from './operation.ts'

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const ORIGINS =
  'min max origins { traced interested claimants { __typename name } claims { id } documents { title } } circular { title }'
const listed = (choose: Chooser) => ({ lens: choose.lens(), first: choose.first })

export const evidenceOperations: readonly Operation[] = [
  {
    name: 'all propositions',
    text: `query ($lens: Lens, $first: Int!, $after: String) {
      propositions(lens: $lens, first: $first, after: $after) {
        ${PAGE} nodes { id text arabic: text(lang: "ar") predicate role side value(lang: "ar") subject { __typename id name } object { __typename id } }
      }
    }`,
    variables: listed,
    page: ['propositions'],
  },
  {
    name: 'propositions with their standing',
    text: `query ($filter: ClaimFilter, $lens: Lens, $first: Int!, $after: String) {
      propositions(filter: $filter, lens: $lens, first: $first, after: $after) {
        ${PAGE} nodes { id status statusReason { status rule claims { id } } origins { ${ORIGINS} } deniedByParties { __typename name } }
      }
    }`,
    variables: (choose) => ({
      ...listed(choose),
      filter: { predicates: ['SUPPORTS', 'OPPOSES', choose.among(predicate.values)] },
    }),
    page: ['propositions'],
  },
  {
    name: 'propositions that only some say',
    text: `query ($filter: ClaimFilter, $onlyBy: Lens, $lens: Lens) {
      propositions(filter: $filter, onlyBy: $onlyBy, lens: $lens) { ${PAGE} nodes { id text status claims { totalCount } denials { totalCount } } }
    }`,
    variables: (choose) => ({
      lens: choose.lens(),
      onlyBy: choose.inner(),
      filter: { modalities: [choose.among(modality.values), 'STATED', 'ALLEGED'] },
    }),
  },
  {
    name: 'the facets of what a claim says',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens) {
      claim(ref: $ref, lens: $lens) {
        proposition {
          facetsComplete
          facets { remainder status supportTypes period { edtf verbatim earliest latest } against { name } place { name } claims { id } origins { min max } }
          narrowed: facets(lens: $inner) { status claims { id } }
        }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), lens: choose.lens(), inner: choose.inner() }),
  },
  {
    name: 'what a claim says, through two lenses at once',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $first: Int!, $after: String) {
      claim(ref: $ref, lens: $lens) {
        proposition {
          status narrowed: status(lens: $inner) origins { ${ORIGINS} } origins2: origins(lens: $inner) { min max }
          sources(first: 2) { id name } narrowedSources: sources(lens: $inner) { name }
          claims(first: $first, after: $after) { ${PAGE} nodes { id } }
          narrowedDenials: denials(lens: $inner) { totalCount nodes { id claimant { name } } }
        }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), ...listed(choose), inner: choose.inner() }),
    page: ['claim', 'proposition', 'claims'],
  },
  {
    name: 'how what a claim says stands, narrowed, with the denials',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $first: Int!, $after: String) {
      claim(ref: $ref, lens: $lens) {
        proposition {
          statusReason(lens: $inner) { status rule claims { id } } facetsComplete(lens: $inner) deniedByParties(lens: $inner) { __typename name }
          denials(first: $first, after: $after) { ${PAGE} nodes { id } }
        }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), ...listed(choose), first: 1, inner: choose.inner() }),
    page: ['claim', 'proposition', 'denials'],
  },
  {
    name: 'lenses laid one over the other',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $outer: Lens) {
      actor(ref: $ref, lens: $outer) {
        claims(lens: $lens, first: 3) { totalCount nodes { proposition { status(lens: $inner) claims(lens: $inner) { totalCount } denials { totalCount } } } }
      }
    }`,
    variables: (choose) => ({
      ref: choose.ref('actors'),
      outer: choose.inner(),
      lens: choose.inner(),
      inner: choose.inner(),
    }),
  },
  {
    name: 'what rests on a claimant',
    text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String) {
      dependsOn(ref: $ref, lens: $lens, first: $first, after: $after) {
        ${PAGE} nodes { effect before { min max } after { min max origins { claimants { name } } } proposition { id text } }
      }
    }`,
    variables: (choose) => ({ ref: choose.claimant(), ...listed(choose) }),
    page: ['dependsOn'],
  },
  {
    name: 'on whom most rests',
    text: `query ($lens: Lens, $first: Int!) {
      singlePointsOfFailure(lens: $lens, first: $first) { falls dropsToOne claimant { __typename id name } }
    }`,
    variables: listed,
  },
  {
    name: 'on whom most rests, with every word',
    text: `query ($first: Int!) { singlePointsOfFailure(first: $first) { falls dropsToOne claimant { name } } }`,
    variables: (choose) => ({ first: choose.first }),
  },
  {
    name: 'what rests on a document',
    text: `query ($ref: Ref!, $lens: Lens) { dependsOn(ref: $ref, lens: $lens) { ${PAGE} nodes { effect proposition { text status } } } }`,
    variables: (choose) => ({ ref: choose.ref('documents'), lens: choose.lens() }),
  },
]
