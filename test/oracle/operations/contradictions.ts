import { contradictionKind } from '../../../src/vocabulary/index.ts'
import { DATASETS } from '../worlds/loads.ts'
import type { Chooser } from './chooser.ts'
import type { Operation } from './operation.ts'

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const entity = (choose: Chooser) => choose.ref(choose.among(['actors', 'incidents', 'places', 'actors']))

export const contradictionOperations: readonly Operation[] = [
  {
    name: 'where claims about something disagree',
    text: `query ($about: [Ref!], $places: [Ref!], $kinds: [ContradictionKind!], $lens: Lens, $first: Int!, $after: String) {
      contradictions(about: $about, places: $places, kinds: $kinds, lens: $lens, first: $first, after: $after) {
        ${PAGE}
        nodes {
          kind about { __typename id name } propositions { id text }
          positions { polarity proposition { id status } origins { min max } interested { name } claims(first: 2) { totalCount nodes { id } } }
        }
      }
    }`,
    variables: (choose) => ({
      lens: choose.lens(),
      first: choose.first,
      ...choose.shape([
        { about: [entity(choose), entity(choose), entity(choose)] },
        { places: [choose.ref('places'), choose.ref('places')] },
        { about: [entity(choose), entity(choose)], places: [choose.ref('places')] },
        { about: [entity(choose), entity(choose)], kinds: ['OPPOSITE_POLARITY'] },
        { kinds: contradictionKind.values.filter((kind) => kind !== 'OPPOSITE_POLARITY') },
        {},
      ]),
    }),
    page: ['contradictions'],
  },
  {
    name: 'the claims of a position, on and on',
    text: `query ($about: [Ref!], $lens: Lens, $first: Int!, $after: String) {
      contradictions(about: $about, lens: $lens, first: 1) {
        edges { cursor node { kind } } nodes { positions { claims(first: $first, after: $after) { ${PAGE} nodes { id } } } }
      }
    }`,
    variables: (choose) => ({ about: [entity(choose), entity(choose)], lens: choose.lens(), first: 1 }),
    page: ['contradictions', 'nodes', '0', 'positions', '0', 'claims'],
  },
  {
    name: 'incidents that somebody describes differently',
    text: `query ($filter: IncidentFilter, $lens: Lens, $first: Int!, $after: String) {
      incidents(filter: $filter, lens: $lens, first: $first, after: $after) { totalCount nodes { id name } }
    }`,
    variables: (choose) => ({
      lens: choose.lens(),
      first: choose.first,
      filter: { differentlyDescribedBy: [choose.claimant(), choose.claimant(), choose.claimant()] },
    }),
  },
  {
    name: 'incidents that may be the same',
    text: `query ($ref: Ref!, $datasets: [Ref!], $lens: Lens, $inner: Lens, $first: Int!) {
      incident(ref: $ref, lens: $lens) {
        matches(datasets: $datasets, first: $first) { incident { id name } reasons differences claims { id polarity } }
        narrowed: matches(lens: $inner, first: 20) { incident { id } reasons differences claims { id } }
      }
    }`,
    variables: (choose) => ({
      ref: choose.ref('incidents'),
      lens: choose.lens(),
      inner: choose.inner(),
      first: choose.first,
      datasets: choose.shape([null, [DATASETS[1]!.ref, 'o:open']]),
    }),
  },
]
