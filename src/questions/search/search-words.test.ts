import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

test('a text is sought as it is written, folded, and without its articles', () => {
  expect(searchWords(' Deir  ez-Zôr ')).toMatchObject({
    text: 'Deir  ez-Zôr',
    folded: 'deir ez zor',
    articleless: 'deir zor',
  })
})

test.each(['', '  ', '\n', 'a'.repeat(301)])('%j is refused in a sentence', (text) => {
  const refusal = { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^text: .* Give a name/u) }
  expect(() => searchWords(text)).toThrow(expect.objectContaining(refusal))
})
