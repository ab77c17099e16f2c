import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../lib/spelling/edit-distance.ts'
import { misspelt } from './misspelt.ts'

const finds = (text: string, word: string) => new RegExp(`^${misspelt(text)}$`, 'u').test(word)

describe('finds words with a mistake', () => {
  test.each([
    ['idlib', 'idlip', 'another letter'],
    ['idlib', 'idib', 'a letter missing'],
    ['idlib', 'iidlib', 'a letter too much'],
    ['idlib', 'idilb', 'two swapped'],
    ['idlib', 'dlib', 'at the beginning'],
    ['idlib', 'idlibb', 'at the end'],
    ['ذيبان', 'ذيبات', 'in Arabic'],
    ['democratic', 'demcratik', 'one in each half of a long word'],
  ])('%s, %s: %s', (text, word) => {
    expect(finds(text, word)).toBe(true)
  })

  test('but not with two in one place', () => {
    expect(finds('idlib', 'idixx')).toBe(false)
    expect(finds('democratic', 'emcratic')).toBe(false)
  })
})

test('in short words, in long ones, every word at a distance of one is found and none beyond', () => {
  const letter = fc.constantFrom(...'abc')
  const word = (least: number, most: number) => fc.string({ unit: letter, minLength: least, maxLength: most })
  fc.assert(
    fc.property(word(4, 7), word(3, 8), (text, other) => {
      expect(finds(text, other)).toBe(editDistance(text, other) <= 1)
    }),
  )
})

test.each(['', 'abc', 'a'.repeat(41), '***', 'a/bcd', 'ab.cd', 'ab"c|d'])(
  '%j is too short, too long or no word',
  (text) => {
    expect(misspelt(text)).toBeNull()
  },
)
