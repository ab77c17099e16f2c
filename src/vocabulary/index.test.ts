import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import * as everything from './index.ts'
import { vocabularies } from './index.ts'

const shared = join(process.env.ISNAD_SHARED ?? '../shared', 'design/contract.graphql')
const contract = parse(readFileSync(existsSync(shared) ? shared : 'schema/contract.graphql', 'utf8'))

test('the vocabularies hold every enum of the public contract, value by value in its order', () => {
  const promised = contract.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION
      ? [[definition.name.value, definition.values?.map(({ name }) => name.value)]]
      : [],
  )
  const held = vocabularies.map(({ name, values }) => [name, [...values]])
  expect(Object.fromEntries(held)).toEqual(Object.fromEntries(promised))
})

test('each vocabulary is exported under its own name and listed once, in alphabetical order', () => {
  const names = vocabularies.map(({ name }) => name)
  expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
  expect(new Set(names).size).toBe(names.length)
  for (const vocabulary of vocabularies) {
    const constant = vocabulary.name[0]!.toLowerCase() + vocabulary.name.slice(1)
    expect(everything).toHaveProperty(constant, vocabulary)
  }
})

describe.each(vocabularies.map((vocabulary) => [vocabulary.name, vocabulary] as const))('%s', (_, vocabulary) => {
  const entries = vocabulary.values.map((value) => vocabulary.entries[value]!)

  test('labels every value in both languages, each label once', () => {
    for (const { label } of entries) {
      expect(label.en).toMatch(/\p{Script=Latin}/u)
      expect(label.ar).toMatch(/\p{Script=Arabic}/u)
    }
    expect(new Set(entries.map(({ label }) => label.en)).size).toBe(entries.length)
    expect(new Set(entries.map(({ label }) => label.ar)).size).toBe(entries.length)
  })

  test('describes itself and every value in sentences', () => {
    for (const description of [vocabulary.description, ...entries.map((entry) => entry.description)]) {
      expect(description).toMatch(/^[A-Z0-9].*\.$/)
    }
  })
})
