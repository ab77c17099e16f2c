import { actorKind, attribution, incidentType, predicate } from '../../../src/vocabulary/index.ts'
import type { Chooser } from './chooser.ts'
import type { Operation } from './operation.ts'

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const NAMED =
  'id name arabic: name(lang: "ar") marking identifiers { scheme value } names { value lang kind marking usedBy { __typename id name } }'
const listed = (choose: Chooser) => ({ lens: choose.lens(), first: choose.first })
const SAID = 'id supportMode reportingVerb authenticity supporterLevel claimMode incidentType proposition { status }'
const FILTERED = '(filter: $filter, lens: $inner, first: $first, after: $after)'
const narrowed = (choose: Chooser) => ({
  ...listed(choose),
  inner: choose.inner(),
  filter: choose.shape([
    { predicates: ['SUPPORTS', 'PARTICIPATED_IN', 'OCCURRED', 'CONTROLS', choose.among(predicate.values)] },
    { polarity: 'ASSERTED', claimants: [choose.claimant(), choose.claimant(), choose.claimant()] },
    { attributions: ['FIRST_HAND', 'CODED', choose.among(attribution.values)] },
  ]),
})
const DATES = ['2021-03', '2020', '2021-03-13/2021-03-14'] as const

export const entityOperations: readonly Operation[] = [
  {
    name: 'actors by kind',
    text: `query ($filter: ActorFilter, $lens: Lens, $first: Int!, $after: String) {
      actors(filter: $filter, lens: $lens, first: $first, after: $after) { ${PAGE} edges { cursor node { ${NAMED} actorKind scopedTo { id title } } } }
    }`,
    variables: (choose) => ({
      ...listed(choose),
      filter: { kinds: [choose.among(actorKind.values), 'STATE', 'PERSON'] },
    }),
    page: ['actors'],
  },
  {
    name: 'actors by a part of a name, with the last links to them',
    text: `query ($filter: ActorFilter, $lens: Lens, $first: Int!, $after: String) {
      actors(filter: $filter, lens: $lens, first: $first, after: $after) {
        ${PAGE} nodes { id name allegedSupporters(first: 2) { totalCount nodes { from { name } status claimCount } } }
      }
    }`,
    variables: (choose) => ({
      ...listed(choose),
      filter: {
        nameContains: choose.among(['hawks', 'صقور', 'east', 'e', 'nobody']),
        identifierScheme: choose.among(['o', 'ucdp']),
      },
    }),
    page: ['actors'],
  },
  {
    name: 'an actor with the claims about it',
    text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String) {
      actor(ref: $ref, lens: $lens) {
        ${NAMED}
        claims(first: $first, after: $after) { ${PAGE} edges { cursor node { identifiers { value } polarity proposition { text status } } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), ...listed(choose) }),
    page: ['actor', 'claims'],
  },
  {
    name: 'an actor with the claims that it makes, narrowed twice',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $first: Int!, $after: String) {
      actor(ref: $ref, lens: $lens) {
        name
        claimsMade(first: $first, after: $after) { ${PAGE} nodes { id marking } }
        narrowed: claimsMade(lens: $inner) { totalCount nodes { id proposition { status origins { min max } } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), ...listed(choose), inner: choose.inner() }),
    page: ['actor', 'claimsMade'],
  },
  {
    name: 'the incidents of an actor',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $first: Int!, $after: String) {
      actor(ref: $ref, lens: $lens) {
        incidents(first: $first, after: $after) { ${PAGE} nodes { id name participation { role actor { name } status } } }
        narrowed: incidents(lens: $inner) { totalCount nodes { name } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), ...listed(choose), inner: choose.inner() }),
    page: ['actor', 'incidents'],
  },
  {
    name: 'places within a place',
    text: `query ($within: Ref, $lens: Lens, $first: Int!, $after: String) {
      places(within: $within, lens: $lens, first: $first, after: $after) { ${PAGE} nodes { ${NAMED} placeKind within { name } ancestors { name marking } } }
    }`,
    variables: (choose) => ({ ...listed(choose), within: choose.shape([null, choose.ref('places')]) }),
    page: ['places'],
  },
  {
    name: 'a place with incidents and claims',
    text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String, $includeWithin: Boolean!) {
      place(ref: $ref, lens: $lens) {
        ${NAMED} location { longitude }
        incidents(first: $first, after: $after, includeWithin: $includeWithin) { ${PAGE} nodes { id name place { name } } }
        claims(first: 3) { totalCount nodes { id statement place { name } } }
      }
    }`,
    variables: (choose) => ({
      ref: choose.ref('places'),
      ...listed(choose),
      includeWithin: choose.among([true, false]),
    }),
    page: ['place', 'incidents'],
  },
  {
    name: 'a place with some of its claims and incidents',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $filter: ClaimFilter, $first: Int!, $after: String) {
      place(ref: $ref, lens: $lens) {
        claims${FILTERED} { ${PAGE} edges { cursor node { ${SAID} } } }
        incidents(lens: $inner) { totalCount edges { cursor node { id participation { status } } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('places'), ...narrowed(choose) }),
    page: ['place', 'claims'],
  },
  {
    name: 'an incident with some of its claims',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $filter: ClaimFilter, $first: Int!, $after: String) {
      incident(ref: $ref, lens: $lens) {
        claims${FILTERED} { ${PAGE} nodes { ${SAID} } } participation(lens: $inner) { actor { name } role status }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('incidents'), ...narrowed(choose) }),
    page: ['incident', 'claims'],
  },
  {
    name: 'a source with some of what it carries',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $filter: ClaimFilter, $first: Int!, $after: String) {
      source(ref: $ref, lens: $lens) { claims${FILTERED} { ${PAGE} nodes { ${SAID} } } }
    }`,
    variables: (choose) => ({ ref: choose.ref('sources'), ...narrowed(choose) }),
    page: ['source', 'claims'],
  },
  {
    name: 'a source with some of what it says itself',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $filter: ClaimFilter, $first: Int!, $after: String) {
      source(ref: $ref, lens: $lens) { claimsMade${FILTERED} { ${PAGE} nodes { ${SAID} } } }
    }`,
    variables: (choose) => ({ ref: choose.ref('sources'), ...narrowed(choose) }),
    page: ['source', 'claimsMade'],
  },
  {
    name: 'a document with some of its claims',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens, $filter: ClaimFilter, $first: Int!, $after: String) {
      document(ref: $ref, lens: $lens) { claims${FILTERED} { ${PAGE} nodes { ${SAID} } } }
    }`,
    variables: (choose) => ({ ref: choose.ref('documents'), ...narrowed(choose) }),
    page: ['document', 'claims'],
  },
  {
    name: 'all incidents',
    text: `query ($filter: IncidentFilter, $lens: Lens, $first: Int!, $after: String) {
      incidents(filter: $filter, lens: $lens, first: $first, after: $after) {
        ${PAGE} nodes { ${NAMED} incidentType date { verbatim edtf earliest latest } place { name } location { latitude precision } }
      }
    }`,
    variables: (choose) => ({
      ...listed(choose),
      filter: { types: [choose.among(incidentType.values), 'RAID'], date: choose.among(DATES) },
    }),
    page: ['incidents'],
  },
  {
    name: 'incidents by place and point',
    text: `query ($filter: IncidentFilter, $lens: Lens) {
      incidents(filter: $filter, lens: $lens) { ${PAGE} nodes { name place { name ancestors { name } } } }
    }`,
    variables: (choose) => ({
      lens: choose.lens(),
      filter: {
        places: [choose.ref('places')],
        withinBox: { west: choose.among([39, 40.5]), east: 42, south: 34, north: 36 },
      },
    }),
  },
  {
    name: 'incidents by who took part, and who says so',
    text: `query ($filter: IncidentFilter, $lens: Lens) {
      incidents(filter: $filter, lens: $lens) { ${PAGE} nodes { name claims(first: 2) { totalCount } } }
    }`,
    variables: (choose) => ({
      lens: choose.lens(),
      filter: {
        actors: [choose.ref('actors'), choose.ref('actors')],
        reportedBy: [choose.claimant(), choose.claimant()],
      },
    }),
  },
  {
    name: 'incidents claimed by one of their parties',
    text: `query ($filter: IncidentFilter, $lens: Lens) { incidents(filter: $filter, lens: $lens) { ${PAGE} nodes { id name } } }`,
    variables: (choose) => ({
      lens: choose.lens(),
      filter: choose.shape([
        { claimedBy: [choose.ref('actors'), choose.ref('actors')] },
        { responsibilityClaimed: true },
        { responsibilityClaimed: false },
        { claimedWithinHours: choose.among([24, 24_000]) },
      ]),
    }),
  },
  {
    name: 'incidents by their tolls and perpetrators',
    text: `query ($filter: IncidentFilter, $lens: Lens) { incidents(filter: $filter, lens: $lens) { ${PAGE} nodes { id name } } }`,
    variables: (choose) => ({
      lens: choose.lens(),
      filter: choose.shape([
        { minBest: choose.among([0, 2]) },
        { attributedToAll: [choose.ref('actors')] },
        { attributedToAll: [] },
      ]),
    }),
  },
  {
    name: 'an incident as it is told',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens) {
      incident(ref: $ref, lens: $lens) {
        ${NAMED} place { name marking }
        accounts { incidentType date { edtf verbatim } place { name } claims { id } origins { min max } }
        narrowed: accounts(lens: $inner) { claims { id } origins { min max } }
        participation { actor { name } role side status proposition { text } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('incidents'), lens: choose.lens(), inner: choose.inner() }),
  },
  {
    name: 'the tolls of an incident',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens) {
      incident(ref: $ref, lens: $lens) {
        casualties {
          outcome partyScope party { name } low best high origins { min max }
          reports { outcome partyScope low best high quantifier party { name } claim { id } }
        }
        narrowed: casualties(lens: $inner) { low best high origins { min } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('incidents'), lens: choose.lens(), inner: choose.inner() }),
  },
  {
    name: 'sources with their documents',
    text: `query ($lens: Lens, $first: Int!, $after: String) {
      sources(lens: $lens, first: $first, after: $after) {
        ${PAGE} nodes { ${NAMED} sourceKind owner { __typename id name } body { id name } documents(first: 2) { ${PAGE} nodes { title marking } } }
      }
    }`,
    variables: listed,
    page: ['sources'],
  },
  {
    name: 'a source with what it carries',
    text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String) {
      source(ref: $ref, lens: $lens) {
        name
        documents(first: $first, after: $after) { ${PAGE} nodes { id title identifiers { value } cites { id title } citedBy { title } knownThrough { title } } }
        claims(first: 3) { totalCount nodes { id claimant { __typename name } } }
        claimsMade { totalCount }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('sources'), ...listed(choose) }),
    page: ['source', 'documents'],
  },
  {
    name: 'a document with its claims',
    text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String) {
      document(ref: $ref, lens: $lens) {
        id title marking lang documentKind source { id name marking } cites { id } citedBy { id } knownThrough { id }
        claims(first: $first, after: $after) { ${PAGE} nodes { id quote { text lang translation(lang: "ar") } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('documents'), ...listed(choose) }),
    page: ['document', 'claims'],
  },
  {
    name: 'data sets, and who is asking',
    text: 'query { datasets { id title licence marking identifiers { scheme value } } viewer { name clearance permissions } }',
    variables: () => ({}),
  },
  {
    name: 'what data sets looked for and did not find',
    text: `query {
      datasets {
        id coverage(first: 100) {
          totalCount nodes { predicate subject { __typename name } object { __typename id } against { name } period { verbatim edtf } record { file row fields { key value } } }
        }
      }
    }`,
    variables: () => ({}),
  },
  {
    name: 'what a data set looked for, as it was known, on and on',
    text: `query ($ref: Ref!, $lens: Lens, $first: Int!, $after: String) {
      claim(ref: $ref, lens: $lens) {
        dataset { coverage(first: $first, after: $after) { ${PAGE} edges { cursor node { subject { id } record { row } } } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), ...listed(choose) }),
    page: ['claim', 'dataset', 'coverage'],
  },
  {
    name: 'a node of any type',
    text: `query ($id: ID!, $lens: Lens) {
      node(id: $id, lens: $lens) {
        __typename id
        ... on Entity { name marking claims(first: 1) { totalCount nodes { id } } }
        ... on Claimant { claimsMade(first: 1) { totalCount } }
        ... on Document { title source { name } }
        ... on Dataset { title }
        ... on Proposition { text status }
        ... on Claim { marking withdrawnAt proposition { text } }
      }
    }`,
    variables: (choose) => ({ id: choose.id(), lens: choose.lens() }),
  },
  {
    name: 'several nodes',
    text: `query ($ids: [ID!]!, $lens: Lens, $names: Boolean!) {
      nodes(ids: $ids, lens: $lens) { id ... on Actor @include(if: $names) { name } ... on Claim @skip(if: $names) { marking } ... on Proposition { text } }
    }`,
    variables: (choose) => {
      const ids = [choose.id(), choose.id(), 'nothing', choose.id()]
      return { ids: [...ids, ids[0]], lens: choose.lens(), names: choose.among([true, false]) }
    },
  },
]
