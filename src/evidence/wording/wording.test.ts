import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alikeAmong, areAlike } from './alike.ts'
import { type Wording, wordingOf } from './wording.ts'

const wording = (text: string) => wordingOf(text)!
const alike = (a: string, b: string) => areAlike(wording(a), wording(b))

const english = 'the river brigade has been sending rifles and fuel to the hill company since the spring of that year'
const arabic = 'لواء النهر يرسل البنادق والوقود إلى سرية التل منذ ربيع ذلك العام بحسب شهود من أبناء البلدة'

describe('a wording', () => {
  test('is that of eight words or more', () => {
    expect(wordingOf('one two three four five six seven')).toBeNull()
    expect(wordingOf('one two three four five six seven eight')).not.toBeNull()
    expect(wordingOf('')).toBeNull()
  })

  test('differs neither by case, signs and marks nor by the forms of letters', () => {
    expect(wording('The  RIVER brigade, has «been» sending rifles — and fuel!')).toEqual(
      wording('the river brigade has been sending rifles and fuel'),
    )
    expect(wording('يُرسِلُ لواءُ النهرِ البنادقَ إلى سريّة التلّ منذ أربعة أشهر')).toEqual(
      wording('يرسل لواء النهر البنادق الى سريه التل منذ اربعه اشهر'),
    )
  })

  test('counts letters and not the halves of those that lie beyond the first plane', () => {
    expect(wording('𞤀𞤁 𞤀𞤁 𞤀𞤁 𞤀𞤁 𞤀𞤁 𞤀𞤁 𞤀𞤁 𞤀𞤁').size).toBe(3)
  })
})

describe('two wordings', () => {
  test.each([
    [english, english.replace('rifles', 'rifle'), true, 'a letter left out'],
    [english, `${english} before`, true, 'a word added'],
    [english, english.replace('the river brigade', 'the River Brigade'), true, 'capitals'],
    [english, english.replace('rifles and fuel', 'nothing at all'), false, 'another thing said'],
    [english, english.replaceAll('river', 'coastal').replaceAll('hill', 'desert'), false, 'other parties'],
    [arabic, arabic.replace('البنادق', 'بنادق'), true, 'an article left out'],
    [arabic, arabic.replace('إلى', 'الى'), true, 'another form of alef'],
    [
      arabic,
      arabic.replace('النهر يرسل البنادق والوقود', 'الساحل ينفي تقديم أي شيء'),
      false,
      'another thing said in Arabic',
    ],
    [english, english.split(' ').slice(0, 9).join(' '), false, 'a part of it'],
  ])('%s / %s are alike: %s (%s)', (a, b, expected) => {
    expect([alike(a, b), alike(b, a)]).toEqual([expected, expected])
  })

  test('are alike from four fifths on', () => {
    const sequences = (from: number, to: number): Wording =>
      new Set(Array.from({ length: to - from }, (_, at) => String(from + at)))
    expect(areAlike(sequences(0, 10), sequences(0, 8))).toBe(true)
    expect(areAlike(sequences(0, 9), sequences(1, 10))).toBe(true)
    expect(areAlike(sequences(0, 8), sequences(1, 9))).toBe(false)
  })
})

test('no pair is missed that comparing all with all would find', () => {
  const arbitraryWording = fc
    .uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1 })
    .map((list) => new Set(list))
  fc.assert(
    fc.property(fc.array(arbitraryWording), (wordings) => {
      const bruteForce = wordings.map((one, at) =>
        wordings.flatMap((other, before) => (before < at && areAlike(one, other) ? [before] : [])),
      )
      const before = alikeAmong(wordings)
      expect(wordings.map((_, at) => [...before(at)])).toEqual(bruteForce)
    }),
  )
})
