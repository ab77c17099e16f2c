import { expect, test } from 'vitest'
import type { ObjectModel } from '../cypher/plan-object.ts'
import type { Reading } from '../lens/reading.ts'
import { column } from './fields/column.ts'
import { mergeModels } from './merge-models.ts'

const id = column('id')
const name = column('name')
const module = (...models: ObjectModel<Reading>[]) => ({ models, queries: {} })

test('a later module adds fields to a type that an earlier one began', () => {
  const models = mergeModels([
    module({ type: 'Actor', fields: { id } }),
    module({ type: 'Place', fields: { id } }, { type: 'Actor', fields: { name } }),
  ])
  expect([...models.values()]).toEqual([
    { type: 'Actor', fields: { id, name } },
    { type: 'Place', fields: { id } },
  ])
})

test('two modules that both say how a field is read are a mistake', () => {
  const twice = module({ type: 'Actor', fields: { id } })
  expect(() => mergeModels([twice, twice])).toThrow('Two modules say how Actor.id is read.')
})
