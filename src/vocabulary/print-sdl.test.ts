import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { defineVocabulary } from './define-vocabulary.ts'
import { vocabularies } from './index.ts'
import { printSdl } from './print-sdl.ts'

const fruit = defineVocabulary('Fruit', 'What hangs on a "tree".', {
  APPLE: { label: { en: 'apple', ar: 'تفاح' }, description: 'Round.' },
  CHERRY: { label: { en: 'cherry', ar: 'كرز' }, description: 'Small.' },
})

test('prints an enum with its descriptions', () => {
  const printed = buildSchema(printSdl([fruit])).getType('Fruit') as GraphQLEnumType
  expect(printed.description).toBe('What hangs on a "tree".')
  expect(printed.getValues().map(({ name, description }) => [name, description])).toEqual([
    ['APPLE', 'Round.'],
    ['CHERRY', 'Small.'],
  ])
})

test('leaves out the values and the enums that it is told to', () => {
  expect(printSdl([fruit], new Set(['Fruit.APPLE']))).not.toContain('APPLE')
  expect(printSdl([fruit], new Set(['Fruit']))).not.toContain('enum')
})

test('schema/vocabulary.graphql is what the vocabularies print (if not: npm run generate:vocabulary)', () => {
  const deferred = parse(readFileSync('schema/contract-deferred.yaml', 'utf8')) ?? {}
  const stored = readFileSync('schema/vocabulary.graphql', 'utf8')
  expect(stored).toBe(printSdl(vocabularies, new Set(Object.keys(deferred))))
})
