import { contradictionKind } from '../../../src/vocabulary/index.ts'
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
]
