import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

test('every word is sought as the beginning of a word, in folded spelling', () => {
  expect(searchWords(' Deir  ez-Zôr ')).toEqual({
    text: 'Deir  ez-Zôr',
    folded: 'deir ez zor',
    articleless: 'deir zor',
    query: '(deir*) AND (ez*) AND (zor*)',
  })
})

test('an Arabic word is sought with its article and without', () => {
  expect(searchWords('الرَّقة')).toMatchObject({ folded: 'الرقه', articleless: 'رقه', query: '(الرقه* OR رقه*)' })
})

test.each([
  ['"Diwani" OR (Raqqa)', '(diwani*) AND (or*) AND (raqqa*)'],
  ['name:x^2 -y~ [a TO b]', '(name*) AND (x*) AND (2*) AND (y*) AND (a*) AND (to*) AND (b*)'],
  ['*:*', '(\\*\\:\\**)'],
  ['\\"', '(\\\\\\"*)'],
])('%s is words and signs, never the syntax of the index', (text, query) => {
  expect(searchWords(text).query).toBe(query)
})

test('a search is as long as names may be', () => {
  expect(searchWords('a '.repeat(150)).query).toMatch(/^\(a\*\)( AND \(a\*\)){149}$/u)
})

test.each(['', '  ', '\n', 'a'.repeat(301)])('%j is refused in a sentence', (text) => {
  const refusal = { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^text: .* Give a name/u) }
  expect(() => searchWords(text)).toThrow(expect.objectContaining(refusal))
})
