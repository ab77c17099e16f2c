import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineVocabulary } from './define-vocabulary.ts'

const fruit = defineVocabulary('Fruit', 'What hangs on a tree.', {
  APPLE: { label: { en: 'apple', ar: 'تفاح' }, description: 'Round.', aliases: ['Malus', 'تفاحة'] },
  BLACK_CHERRY: { label: { en: 'cherry', ar: 'كرز' }, description: 'Small.' },
})

test('keeps the order of the entries as order and rank of the values', () => {
  expect(fruit.values).toEqual(['APPLE', 'BLACK_CHERRY'])
  expect(fruit.rank('APPLE')).toBe(0)
  expect(fruit.rank('BLACK_CHERRY')).toBe(1)
})

test('cannot be changed', () => {
  expect(Object.isFrozen(fruit)).toBe(true)
  expect(Object.isFrozen(fruit.values)).toBe(true)
  expect(Object.isFrozen(fruit.entries)).toBe(true)
})

test('tells its values from everything else', () => {
  expect(fruit.is('APPLE')).toBe(true)
  expect(fruit.is('apple')).toBe(false)
  expect(fruit.is('toString')).toBe(false)
  expect(fruit.is(undefined)).toBe(false)
})

test('parses values and aliases in any case and between spaces', () => {
  expect(fruit.parse('black_cherry')).toBe('BLACK_CHERRY')
  expect(fruit.parse(' malus ')).toBe('APPLE')
  expect(fruit.parse('تفاحة')).toBe('APPLE')
  expect(fruit.parse('constructor')).toBeUndefined()
})

test('refuses a word that stands for two values', () => {
  const entry = { label: { en: 'x', ar: 'س' }, description: 'x' }
  const define = () => defineVocabulary('Letter', 'A letter.', { A: { ...entry, aliases: ['b'] }, B: entry })
  expect(define).toThrow('"B" stands for both A and B in the vocabulary Letter.')
})

describe('its schema', () => {
  const message = (input: unknown) => fruit.schema.safeParse(input).error?.issues[0]?.message

  test('accepts exactly the values', () => {
    expect(fruit.schema.parse('APPLE')).toBe('APPLE')
    expect(z.toJSONSchema(fruit.schema)).toMatchObject({ enum: ['APPLE', 'BLACK_CHERRY'] })
  })

  test('names the value that a mistyped word or an alias probably meant', () => {
    expect(message('APLE')).toBe('"APLE" is no Fruit. Did you mean APPLE?')
    expect(message('malus')).toBe('"malus" is no Fruit. Did you mean APPLE?')
  })

  test('lists the values where nothing is near', () => {
    expect(message('GRANITE')).toBe('"GRANITE" is no Fruit. It must be one of APPLE, BLACK_CHERRY.')
    expect(message(7)).toBe('Fruit must be a word, one of APPLE, BLACK_CHERRY.')
  })
})
