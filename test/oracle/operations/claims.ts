import {
  attribution,
  claimRelationType,
  modality,
  participantRole,
  polarity,
  predicate,
} from '../../../src/vocabulary/index.ts'
import type { Chooser } from './chooser.ts'
import type { Operation } from './operation.ts'

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const listed = (choose: Chooser) => ({ lens: choose.lens(), first: choose.first })

export const claimOperations: readonly Operation[] = [
  {
    name: 'all claims',
    text: `query ($lens: Lens, $first: Int!, $after: String) {
      claims(lens: $lens, first: $first, after: $after) {
        ${PAGE} edges { cursor node { id marking identifiers { value } claimant { __typename id name } document { title } dataset { title } } }
      }
    }`,
    variables: listed,
    page: ['claims'],
  },
  {
    name: 'claims by what they say',
    text: `query ($filter: ClaimFilter, $lens: Lens, $first: Int!, $after: String) {
      claims(filter: $filter, lens: $lens, first: $first, after: $after) { ${PAGE} nodes { id polarity modality proposition { predicate } } }
    }`,
    variables: (choose) => ({
      ...listed(choose),
      filter: { predicates: [choose.among(predicate.values), 'SUPPORTS'], polarity: choose.among(polarity.values) },
    }),
    page: ['claims'],
  },
  {
    name: 'claims by how it is said',
    text: `query ($filter: ClaimFilter, $lens: Lens) {
      claims(filter: $filter, lens: $lens) { ${PAGE} nodes { id modality attribution supportTypes document { lang } record { file row release fields { key value } } } }
    }`,
    variables: (choose) => ({
      lens: choose.lens(),
      filter: choose.shape([
        {
          modalities: [choose.among(modality.values), 'STATED'],
          attributions: [choose.among(attribution.values), 'FIRST_HAND'],
        },
        { supportTypes: ['WEAPONS'], languages: [choose.among(['ar', 'en'])] },
        { roles: [choose.among(participantRole.values), 'PERPETRATOR'] },
      ]),
    }),
  },
  {
    name: 'claims by whom and of whom',
    text: `query ($filter: ClaimFilter, $lens: Lens, $first: Int!, $after: String) {
      claims(filter: $filter, lens: $lens, first: $first, after: $after) { ${PAGE} nodes { id claimant { name } proposition { subject { id } object { id } } } }
    }`,
    variables: (choose) => ({
      ...listed(choose),
      filter: choose.shape([
        { claimants: [choose.claimant(), choose.claimant()] },
        { subjects: [choose.ref('actors'), choose.ref('incidents')] },
        { objects: [choose.ref('actors')], documents: [choose.ref('documents'), choose.ref('documents')] },
      ]),
    }),
    page: ['claims'],
  },
  {
    name: 'claims by what qualifies them',
    text: `query ($filter: ClaimFilter, $lens: Lens) {
      claims(filter: $filter, lens: $lens) { ${PAGE} nodes { id against { name } incident { name } place { name } } }
    }`,
    variables: (choose) => ({
      lens: choose.lens(),
      filter: choose.shape([
        { places: [choose.ref('places')] },
        { incidents: [choose.ref('incidents')] },
        { against: [choose.ref('actors'), choose.ref('actors')] },
      ]),
    }),
  },
  {
    name: 'claims by a reference hidden or not, within what an entity bears',
    text: `query ($ref: Ref!, $filter: ClaimFilter, $lens: Lens) {
      actor(ref: $ref, lens: $lens) { claims(filter: $filter) { totalCount nodes { id } } claimsMade(filter: $filter) { totalCount } }
    }`,
    variables: (choose) => ({
      ref: choose.ref('actors'),
      lens: choose.lens(),
      filter: { claimants: [choose.claimant(), choose.claimant()], predicates: ['SUPPORTS', 'OPPOSES'] },
    }),
  },
  {
    name: 'a claim and all that it names',
    text: `query ($ref: Ref!, $lens: Lens) {
      claim(ref: $ref, lens: $lens) {
        id marking recordedAt withdrawnAt supersession statement(lang: "ar")
        heldDuring { verbatim edtf earliest latest approximate uncertain } claimedOn { edtf verbatim }
        claimant { __typename id name } document { id title } against { name } incident { name } place { name } cites { title marking } dataset { title }
        casualties { outcome low best high party { name } claim { id } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), lens: choose.lens() }),
  },
  {
    name: 'a claim beside its earlier and later versions',
    text: `query ($ref: Ref!, $lens: Lens) {
      claim(ref: $ref, lens: $lens) {
        id supersession recordedAt
        supersedes { ...Version supersedes { id } supersededBy { id } }
        supersededBy { ...Version }
      }
    }
    fragment Version on Claim { id supersession recordedAt withdrawnAt marking modality proposition { text } }`,
    variables: (choose) => ({ ref: choose.ref('claims'), lens: choose.lens() }),
  },
  {
    name: 'a claim of any version by its id',
    text: `query ($id: ID!, $lens: Lens) {
      node(id: $id, lens: $lens) {
        ... on Claim {
          withdrawnAt supersedes { id } supersededBy { id } relations { type from { id } to { id } }
          lineage { circular origins { id } steps { from { id } to { id } how } }
        }
        ... on Proposition { claims { totalCount } denials { totalCount } }
      }
    }`,
    variables: (choose) => ({ id: choose.id(), lens: choose.lens() }),
  },
  {
    name: 'how a claim stands to others',
    text: `query ($ref: Ref!, $lens: Lens, $types: [ClaimRelationType!]) {
      claim(ref: $ref, lens: $lens) {
        relations(types: $types) { type rationale from { id } to { id } assertedBy { __typename id name } statedIn { id } }
        all: relations { type to { id } }
      }
    }`,
    variables: (choose) => ({
      ref: choose.ref('claims'),
      lens: choose.lens(),
      types: choose.shape([null, [], ['EVIDENCE_FOR', choose.among(claimRelationType.values)]]),
    }),
  },
  {
    name: 'where a claim comes from',
    text: `query ($ref: Ref!, $lens: Lens) {
      claim(ref: $ref, lens: $lens) {
        lineage { circular complete origins { id claimant { name } } steps { how inferred from { id } to { id proposition { text } } } }
        proposition { origins { min max } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), lens: choose.lens() }),
  },
]
