import { expect, test } from 'vitest'
import { csvLine } from './csv-line.ts'

test('cells are quoted where they would break the line', () => {
  expect(csvLine(['plain', 'a,b', 'say "it"', 'two\nlines', 6, true, null, undefined])).toBe(
    'plain,"a,b","say ""it""","two\nlines",6,true,,\r\n',
  )
})

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('%j is no formula', (text) => {
  expect(csvLine([text]).replace(/^"/u, '').startsWith("'")).toBe(true)
})

test('numbers stay numbers', () => {
  expect(csvLine([-1])).toBe('-1\r\n')
})
