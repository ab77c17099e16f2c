import { expect, test } from 'vitest'
import { ranks } from './search-rank.ts'
import { searchWays } from './search-ways.ts'

const queryOf = (text: string, way: keyof typeof ranks) =>
  searchWays(text).find(({ rank }) => rank === ranks[way])?.query

test('every word is sought as the beginning of a word, with its article and without', () => {
  expect(queryOf(' Deir  ez-Zôr ', 'PART')).toBe(
    '(folded:deir* articleless:deir*) AND (folded:ez* articleless:ez*) AND (folded:zor* articleless:zor*)',
  )
  expect(queryOf('الرَّقة', 'PART')).toBe('(folded:الرقه* articleless:رقه*)')
})

test('every word is sought by its consonants, whatever its vowels', () => {
  expect(queryOf('Abu Golani', 'SOUNDS')).toBe('(sounds:/.b./) AND (sounds:/.[jg].l.n./)')
  expect(queryOf('يا الجولاني', 'SOUNDS')).toBe('(sounds:/.[jg].l.n./)')
})

test('all consonants are sought in a row, but not in names of the same words', () => {
  expect(queryOf('Abu Kamal', 'UNDIVIDED')).toBe('skeleton:/bl?kml/')
  expect(searchWays('Abu Kamal').find(({ rank }) => rank === ranks.UNDIVIDED)?.except).toBe('.b. .k.m.l.')
  expect(queryOf('Golani', 'UNDIVIDED')).toBeUndefined()
})

test('every word long enough is sought with a mistake', () => {
  expect(queryOf('Abu Noor', 'MISSPELT')).toMatch(
    /^\(articleless:abu\* sounds:\/\.b\.\/\) AND \(articleless:noor\* articleless:\/\(\.noor\|.*\)\/ sounds:\/\.n\.r\.\/\)$/u,
  )
  expect(queryOf('Abu Ali', 'MISSPELT')).toBeUndefined()
})

test.each(['***', 'يا', 'aei'])('%s has no consonants, and is sought as it is spelt', (text) => {
  expect(searchWays(text).map(({ rank }) => rank)).toEqual([ranks.PART])
})

test.each([
  ['"Diwani" OR (Raqqa)', '(folded:diwani* articleless:diwani*) AND (folded:or* articleless:or*) AND'],
  [
    'name:x^2 [a TO b]',
    '(folded:name* articleless:name*) AND (folded:x* articleless:x*) AND (folded:2* articleless:2*)',
  ],
  ['*:*', '(folded:\\*\\:\\** articleless:\\*\\:\\**)'],
  ['\\"/', '(folded:\\\\\\"\\/* articleless:\\\\\\"\\/*)'],
])('%s is words and signs, never the syntax of the index', (text, query) => {
  expect(queryOf(text, 'PART')?.startsWith(query)).toBe(true)
})

test('a text as long as names may be stays within the clauses of the index', () => {
  const clauses = searchWays('abcd '.repeat(60)).map(({ query }) => query.split(':').length - 1)
  expect(Math.max(...clauses, searchWays('b '.repeat(150))[0]!.query.split(':').length)).toBeLessThan(1024)
})
