import { expect, test } from 'vitest'
import { rootFieldOf } from '../testing/root-field.ts'
import type { SelectedField } from './selection.ts'
import { valueBySelection } from './value-by-selection.ts'

const sdl = `
  type Query { network: Network, count: Int, words: [String!] }
  type Network { complete: Boolean, actors: [Actor!]!, tags: [String!] }
  type Actor { id: ID, name(lang: String): String }
`
const laidOut = (source: string, value: unknown) => valueBySelection(rootFieldOf(sdl, source), value)

test('members go by their keys in the response, at every depth and in lists', () => {
  const value = { complete: true, actors: [{ id: 'a' }, { id: 'b' }], tags: ['x'], unasked: 1 }
  expect(laidOut('{ network { all: complete actors { is: id } tags } }', value)).toEqual({
    __typename: 'Network',
    all: true,
    actors: [
      { __typename: 'Actor', is: 'a' },
      { __typename: 'Actor', is: 'b' },
    ],
    tags: ['x'],
  })
})

test('a member that is a function answers for each field that selects it', () => {
  const name = ({ args }: SelectedField) => `named in ${args.fixed('lang')}`
  const value = { actors: [{ name }] }
  expect(laidOut('{ network { actors { en: name(lang: "en") ar: name(lang: "ar") } } }', value)).toMatchObject({
    actors: [{ en: 'named in en', ar: 'named in ar' }],
  })
})

test('what is missing is null, and zero and false are not', () => {
  expect(laidOut('{ network { complete tags } }', { complete: false })).toEqual({
    __typename: 'Network',
    complete: false,
    tags: null,
  })
  expect([laidOut('{ network { complete } }', undefined), laidOut('{ count }', 0)]).toEqual([null, 0])
})
