import { expect, test } from 'vitest'
import { isLink, predicate } from './predicate.ts'

test('only predicates from actor to actor are links', () => {
  expect(predicate.values.filter(isLink)).toEqual([
    'SUPPORTS',
    'OPPOSES',
    'ALLIED_WITH',
    'LINKED_TO',
    'MEMBER_OF',
    'PART_OF',
    'COMMANDS',
    'SPLIT_FROM',
    'NEGOTIATED_WITH',
    'ATTACKS',
  ])
})

test('names the symmetric predicates', () => {
  const symmetric = predicate.values.filter((value) => predicate.entries[value].symmetric)
  expect(symmetric).toEqual(['ALLIED_WITH', 'LINKED_TO', 'NEGOTIATED_WITH', 'SAME_AS'])
})

test('every clause names its subject, and its object where it takes one', () => {
  for (const { clause, object } of Object.values(predicate.entries)) {
    for (const text of [clause.en, clause.ar]) {
      expect(text).toContain('{subject}')
      expect(text.includes('{object}')).toBe(object.some((kind) => kind !== 'None'))
    }
  }
})

test('a mistyped predicate is answered with the one that was meant', () => {
  const { error } = predicate.schema.safeParse('SUPORTS')
  expect(error?.issues[0]?.message).toBe('"SUPORTS" is no Predicate. Did you mean SUPPORTS?')
})
