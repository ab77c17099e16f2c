import { searchType } from '../../../src/vocabulary/index.ts'
import type { Operation } from './operation.ts'

const WORDS = [
  'Hawks',
  'the hawks',
  'hawk',
  'hakws',
  'suqur',
  'صقور',
  'الصقور',
  'sukoor',
  'east',
  'Rivver',
  'report',
  'takreer',
  'نهر',
] as const

export const searchOperations: readonly Operation[] = [
  {
    name: 'a search',
    text: `query ($text: String!, $types: [SearchType!], $lens: Lens, $first: Int!, $after: String) {
      search(text: $text, types: $types, lens: $lens, first: $first, after: $after) {
        pageInfo { hasNextPage endCursor } edges { cursor node { matched by node { __typename id } } }
      }
    }`,
    variables: (choose) => ({
      text: `${choose.among(WORDS)}${choose.among(['', ` ${choose.prefix}`])}`,
      types: choose.shape([null, [choose.among(searchType.values), 'ACTOR']]),
      lens: choose.lens(),
      first: choose.first,
    }),
    page: ['search'],
  },
]
