import { expect, test } from 'vitest'
import { groupBy } from './group-by.ts'

test('gathers what has one key and keeps the order', () => {
  expect([...groupBy(['apple', 'bean', 'avocado'], (word) => word[0])]).toEqual([
    ['a', ['apple', 'avocado']],
    ['b', ['bean']],
  ])
})

test('an empty list has no groups', () => {
  expect(groupBy([], String).size).toBe(0)
})
