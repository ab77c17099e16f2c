import { expect, test } from 'vitest'
import { marking } from './marking.ts'

test('markings rank from CLEAR to RED', () => {
  expect(marking.values.map(marking.rank)).toEqual([0, 1, 2, 3, 4])
  expect(marking.rank('CLEAR')).toBe(0)
  expect(marking.rank('RED')).toBe(4)
})

test('reads the labels of the Traffic Light Protocol, old and new', () => {
  expect(marking.parse('TLP:WHITE')).toBe('CLEAR')
  expect(marking.parse('tlp:amber+strict')).toBe('AMBER_STRICT')
})
