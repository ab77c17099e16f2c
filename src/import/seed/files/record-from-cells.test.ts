import { expect, test } from 'vitest'
import { recordFromCells } from './record-from-cells.ts'

test('a column is the path of a field, and an empty cell a field left out', () => {
  const header = ['id', 'name.en', 'name.ar', 'within', 'location.longitude']
  expect(recordFromCells(header, ['dhiban', 'Dhiban', 'ذيبان', '', '40.5'])).toEqual({
    id: 'dhiban',
    name: { en: 'Dhiban', ar: 'ذيبان' },
    location: { longitude: 40.5 },
  })
})

test('lists of words are separated by bars, lists of records counted from 1', () => {
  const header = ['supportTypes', 'aliases.en', 'tolls.1.outcome', 'tolls.1.number', 'tolls.2.outcome']
  expect(recordFromCells(header, ['WEAPONS | FUNDING', 'A|B, C', 'KILLED', '3', 'WOUNDED'])).toEqual({
    supportTypes: ['WEAPONS', 'FUNDING'],
    aliases: { en: ['A', 'B, C'] },
    tolls: [{ outcome: 'KILLED', number: 3 }, { outcome: 'WOUNDED' }],
  })
})

test('words that look like numbers stay words', () => {
  expect(recordFromCells(['name.en', 'heldDuring', 'side'], ['313', '2021', 'two'])).toEqual({
    name: { en: '313' },
    heldDuring: '2021',
    side: 'two',
  })
})

test('the words of a published row stay words', () => {
  expect(recordFromCells(['record.row', 'record.fields.best'], ['7', '12'])).toEqual({
    record: { row: 7, fields: { best: '12' } },
  })
})

test('a column named after the prototype is a field like any other', () => {
  const record = recordFromCells(['__proto__.polluted'], ['yes'])
  expect(Object.keys(record as object)).toEqual(['__proto__'])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
