import { expect, test } from 'vitest'
import { bestName } from './names.ts'

const daesh = [
  { value: 'ISIL', lang: 'en', kind: 'ACRONYM' },
  { value: 'Islamic State', lang: 'en', kind: 'PRIMARY' },
  { value: 'داعش', lang: 'ar-SY', kind: 'ALIAS' },
  { value: 'IS', lang: null, kind: 'ACRONYM' },
]

test('the display name is the primary one of the first language wanted that has a name', () => {
  expect(bestName(daesh, ['en'])).toBe('Islamic State')
  expect(bestName(daesh, ['fr', 'en', 'ar'])).toBe('Islamic State')
})

test('a language without a primary name gives its first', () => {
  expect(bestName(daesh, ['ar', 'en'])).toBe('داعش')
})

test('where no language wanted has a name, the primary one stands in, then the first', () => {
  expect(bestName(daesh, ['fr'])).toBe('Islamic State')
  expect(bestName([daesh[3]!, daesh[2]!], ['fr'])).toBe('IS')
})

test('whoever sees no name gets none', () => {
  expect(bestName([], ['en'])).toBeNull()
})
