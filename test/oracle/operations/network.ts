import { direction, predicate } from '../../../src/vocabulary/index.ts'
import type { Chooser } from './chooser.ts'
import type { Operation } from './operation.ts'

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const LINK = 'predicate from { name } to { name } status claimCount denialCount'
const walked = (choose: Chooser) => [
  choose.among(['SUPPORTS', 'PART_OF']),
  choose.among(predicate.values),
  'SUPPORTS',
  'LINKED_TO',
]

export const networkOperations: readonly Operation[] = [
  {
    name: 'links to an actor',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $first: Int!, $after: String) {
      actor(ref: $ref, lens: $lens) {
        allegedSupporters(first: $first, after: $after) {
          ${PAGE} nodes { ${LINK} supportTypes modalities periods { edtf verbatim } origins { min max } proposition { text } claims(first: 2) { ${PAGE} nodes { id } } denials { totalCount } }
        }
        narrowed: allegedSupporters(lens: $inner) { totalCount nodes { status claimCount claims { totalCount } } }
      }
    }`,
    variables: (choose) => ({
      ref: choose.ref('actors'),
      lens: choose.lens(),
      inner: choose.inner(),
      first: choose.first,
    }),
    page: ['actor', 'allegedSupporters'],
  },
  ...['claims', 'denials'].map(
    (list): Operation => ({
      name: `the ${list} of a link, on and on`,
      text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String) {
      actor(ref: $ref, lens: $lens) {
        allegedSupporters(first: 1) { nodes { ${list}(first: $first, after: $after) { ${PAGE} nodes { id } } } }
      }
    }`,
      variables: (choose) => ({ ref: choose.ref('actors'), lens: choose.lens(), first: 1 }),
      page: ['actor', 'allegedSupporters', 'nodes', '0', list],
    }),
  ),
  {
    name: 'links from an actor',
    text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String) {
      actor(ref: $ref, lens: $lens) {
        allegedlySupports(first: $first, after: $after) { ${PAGE} edges { cursor node { ${LINK} to { allegedlySupports(first: 1) { totalCount } } } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), lens: choose.lens(), first: choose.first }),
    page: ['actor', 'allegedlySupports'],
  },
  {
    name: 'a network',
    text: `query ($of: [Ref!]!, $direction: Direction!, $predicates: [Predicate!]!, $shared: Boolean!, $lens: Lens) {
      supportNetwork(of: $of, direction: $direction, predicates: $predicates, maxHops: 3, shared: $shared, lens: $lens) {
        complete actors { distance actor { id name } } links { ${LINK} proposition { id } claims(first: 1) { totalCount } }
      }
    }`,
    variables: (choose) => ({
      of: choose.shape([[choose.ref('actors')], [choose.ref('actors'), choose.ref('actors')]]),
      direction: choose.among(direction.values),
      predicates: walked(choose),
      shared: choose.among([false, true]),
      lens: choose.lens(),
    }),
  },
  {
    name: 'a network of which nothing is weighed',
    text: `query ($of: [Ref!]!, $direction: Direction!, $predicates: [Predicate!]!, $lens: Lens) {
      supportNetwork(of: $of, direction: $direction, predicates: $predicates, maxHops: 3, lens: $lens) {
        complete actors { distance actor { id } } links { predicate from { id } to { id } claimCount supportTypes modalities }
      }
    }`,
    variables: (choose) => ({
      of: [choose.ref('actors')],
      direction: choose.among(direction.values),
      predicates: walked(choose),
      lens: choose.lens(),
    }),
  },
  {
    name: 'chains of which nothing is weighed',
    text: `query ($from: Ref!, $to: Ref!, $predicates: [Predicate!]!, $lens: Lens) {
      supportPaths(from: $from, to: $to, predicates: $predicates, lens: $lens, first: 50) {
        complete paths { length actors { id } links { predicate claimCount supportTypes claims { nodes { id } } } }
      }
    }`,
    variables: (choose) => ({
      from: choose.ref('actors'),
      to: choose.ref('actors'),
      predicates: walked(choose),
      lens: choose.lens(),
    }),
  },
  {
    name: 'a network of few hops and links',
    text: `query ($of: [Ref!]!, $direction: Direction!, $lens: Lens) {
      supportNetwork(of: $of, direction: $direction, maxHops: 1, maxLinks: 2, lens: $lens) { complete actors { distance actor { name } } links { ${LINK} } }
    }`,
    variables: (choose) => ({
      of: [choose.ref('actors')],
      direction: choose.among(direction.values),
      lens: choose.lens(),
    }),
  },
  {
    name: 'chains of links',
    text: `query ($from: Ref!, $to: Ref!, $predicates: [Predicate!]!, $maxHops: Int!, $first: Int!, $lens: Lens) {
      supportPaths(from: $from, to: $to, predicates: $predicates, maxHops: $maxHops, first: $first, lens: $lens) {
        complete paths { length simultaneous actors { name } links { ${LINK} proposition { id } } weakestLink { ${LINK} origins { min } } loadBearingSources { name } }
        loadBearingSources { id name }
      }
    }`,
    variables: (choose) => ({
      from: choose.ref('actors'),
      to: choose.ref('actors'),
      predicates: walked(choose),
      maxHops: choose.among([1, 2, 4, 4]),
      first: choose.among([choose.first, 50]),
      lens: choose.lens(),
    }),
  },
  {
    name: 'the strongest chains of links',
    text: `query ($from: Ref!, $to: Ref!, $predicates: [Predicate!]!, $first: Int!, $lens: Lens) {
      supportPaths(from: $from, to: $to, predicates: $predicates, rankBy: STRONGEST, first: $first, lens: $lens) {
        complete paths { length simultaneous actors { name } links { ${LINK} proposition { id } origins { min } } weakestLink { proposition { id } } loadBearingSources { name } }
        loadBearingSources { id name }
      }
    }`,
    variables: (choose) => ({
      from: choose.ref('actors'),
      to: choose.ref('actors'),
      predicates: walked(choose),
      first: choose.among([choose.first, 50]),
      lens: choose.lens(),
    }),
  },
]
