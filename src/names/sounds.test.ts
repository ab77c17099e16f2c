import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sounds } from './sounds.ts'

test.each([
  ['Golani', '-julani', 'vowels between consonants'],
  ['Al-Jawlani', '-julani', 'diphthongs are their second half'],
  ['الجولاني', '-julani', 'long vowels of Arabic are written'],
  ['محمد', '-m?h?m?d-', 'short ones may be there'],
  ['Muhammad', '-muhamad-', 'doubled letters are one'],
  ['Shheil', '-s-hil-', 'but for those of a digraph'],
  ['AA-22', '-2-2-', 'and digits'],
  ['محمود', '-m?h?mud-', 'long among short'],
  ['أبو', '?bu', 'an alef at the beginning carries any vowel'],
  ['العراق', '?rak-', 'and so does an ayn'],
  ['إيران', 'iran-', 'unless another letter tells it'],
  ['Raqqah', '-raka', 'the h of feminine names is silent'],
  ['الرقة', '-r?k?', 'and so is theirs in Arabic'],
  ['Theeban', '-þiban-', 'an interdental'],
  ['ذيبان', '-þiban-', 'in Arabic'],
  ['Marx', '-mar-k-s-', 'two consonants of one letter'],
  ['SY24', '-si2-4-', 'digits'],
  ['Deir ez-Zor', '-dir- -zur-', 'word by word, without the article'],
])('%s sounds like %s: %s', (name, heard) => {
  expect(sounds(name)).toBe(heard)
})

describe('particles', () => {
  test('the servant is joined to the name that he serves', () => {
    for (const name of ['Abd al-Rahman', 'Abd ar-Rahman', 'Abdul Rahman', 'Abdelrahman'])
      expect(sounds(name)).toBe('ab-d-rah-man-')
    for (const name of ['عبد الرحمن', 'عبدالرحمن']) expect(sounds(name)).toBe('?b?d?r?h?m?n-')
    expect(sounds('Abdullah')).toBe('ab-d-la')
    expect(sounds('عبد الله')).toBe('?b?d?l?')
  })

  test('the father and the servant are never one, and neither are father, mother and son', () => {
    const particles = ['أبو', 'عبد', 'أم', 'ابن', 'آل'].map((particle) => sounds(particle).replaceAll(/[-?aiu]/g, ''))
    expect(particles).toEqual(['b', 'bd', 'm', 'bn', 'l'])
  })

  test('what only begins like a servant stays whole', () => {
    expect(sounds('Abdali')).toBe('ab-dali')
    expect(sounds('عبد')).toBe('?b?d-')
  })
})

test('what has no consonants has no sounds', () => {
  for (const name of ['', '***', 'يا', 'Aoua', 'Дамаск']) expect(sounds(name)).toBe('')
})

test('a sign stands before, between and after the consonants of every word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abdhsltxz aeiuwy-دهسالوي ع') }), (text) => {
      for (const word of sounds(text).split(' ')) expect(word).toMatch(/^$|^[-?aiu]([a-zþ][-?aiu])+$/u)
    }),
  )
})
