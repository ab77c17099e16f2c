import { expect, test } from 'vitest'
import { acceptedLanguages } from './languages.ts'

test.each([
  ['ar', ['ar']],
  ['ar-SY, ar;q=0.9, en;q=0.8', ['ar-SY', 'ar', 'en']],
  ['en;q=0.5,ar', ['ar', 'en']],
  ['fr; q=0.2 , de ; q=0.7', ['de', 'fr']],
  ['en, fr', ['en', 'fr']],
])('%s reads as %j, best first', (header, languages) => {
  expect(acceptedLanguages(header)).toEqual(languages)
})

test.each([
  ['ar;q=0, fr', ['fr']],
  ['*;q=0.1, ar', ['ar']],
  ['ar;q=much, fr', ['fr']],
  ["';DROP, fr", ['fr']],
])('%s leaves out what is refused or no language', (header, languages) => {
  expect(acceptedLanguages(header)).toEqual(languages)
})

test.each([undefined, '', ' ', '*', ',;q=1'])('%j names none, which means English', (header) => {
  expect(acceptedLanguages(header)).toEqual(['en'])
})
