import { expect, test } from 'vitest'
import { askedFieldOf } from '../../cypher/testing/root-field.ts'
import { reading } from '../../lens/testing/reading.ts'
import { bestText, sameLanguage, toTexts, wantedLanguages } from './localised.ts'

const texts = [
  { lang: 'fr', text: 'français' },
  { lang: 'ar-SY', text: 'عربي' },
  { lang: 'en', text: 'English' },
]

test('a text is given in the first language wanted that it exists in', () => {
  expect(bestText(texts, ['de', 'ar', 'en'])).toBe('عربي')
})

test('a text is given in the first language that it exists in where none is wanted', () => {
  expect([bestText(texts, ['de']), bestText(texts, [])]).toEqual(['français', 'français'])
  expect(bestText([], ['en'])).toBeNull()
})

test('regions and scripts of a language are that language', () => {
  expect([sameLanguage('ar-SY', 'ar'), sameLanguage('EN', 'en-GB'), sameLanguage('ar', 'arc')]).toEqual([
    true,
    true,
    false,
  ])
})

test('the language that a field asks for goes before those of the request', () => {
  const scope = reading({ languages: () => ['en', 'fr'] })
  const wanted = (source: string) => {
    const { field, request } = askedFieldOf('type Query { name(lang: String): String }', source)
    return wantedLanguages(field, scope)(request)
  }
  expect(wanted('{ name(lang: "ar") }')).toEqual(['ar', 'en', 'fr'])
  expect([wanted('{ name }'), wanted('{ name(lang: null) }')]).toEqual([
    ['en', 'fr'],
    ['en', 'fr'],
  ])
})

test('a text that was never stored has no languages', () => {
  expect(
    toTexts([
      ['en', 'ar'],
      ['one', 'واحد'],
    ]),
  ).toEqual([
    { lang: 'en', text: 'one' },
    { lang: 'ar', text: 'واحد' },
  ])
  expect(toTexts([null, null])).toEqual([])
})
