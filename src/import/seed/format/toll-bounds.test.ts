import { describe, expect, test } from 'vitest'
import { tollBounds, tollMismatch, tollNumbers } from './toll-bounds.ts'

describe('tollBounds', () => {
  test.each([
    ['EXACT', { number: 6 }, { low: 6, best: 6, high: 6 }],
    ['DUAL', {}, { low: 2, best: 2, high: 2 }],
    ['PLURAL_UNKNOWN', {}, { low: 3 }],
    ['PLURAL_UNKNOWN', { low: 2 }, { low: 2 }],
    ['CODED_ESTIMATE', { low: 1, best: 2, high: 4 }, { low: 1, best: 2, high: 4 }],
    ['AT_LEAST', { number: 10 }, { low: 10 }],
    ['FEW', {}, { low: 3, high: 9 }],
    ['MORE_THAN', { number: 10 }, { low: 11 }],
    ['ABOUT', { number: 10 }, { best: 10 }],
    ['RANGE', { low: 3, high: 5 }, { low: 3, best: undefined, high: 5 }],
    ['NONE_REPORTED', {}, { low: 0, best: 0, high: 0 }],
  ] as const)('of %s with %j are %j', (quantifier, numbers, bounds) => {
    expect(tollBounds(quantifier, numbers)).toEqual(bounds)
    expect(tollNumbers(quantifier, bounds)).toEqual(numbers)
  })
})

describe('tollMismatch', () => {
  test('names the number that is missing', () => {
    expect(tollMismatch('EXACT', {})).toBe('A toll that is EXACT needs number.')
    expect(tollMismatch('CODED_ESTIMATE', { best: 2 })).toBe('A toll that is CODED_ESTIMATE needs low, high.')
  })

  test('names the number that says more than the words', () => {
    expect(tollMismatch('PLURAL_UNKNOWN', { high: 9 })).toBe(
      'A toll that is PLURAL_UNKNOWN takes no high: its words say all.',
    )
  })

  test('refuses bounds that fall', () => {
    expect(tollMismatch('RANGE', { low: 5, high: 3 })).toBe('The bounds of a toll rise: low, best, high.')
  })

  test('has nothing against what fits', () => {
    expect(tollMismatch('CODED_ESTIMATE', { low: 1, best: 1, high: 4 })).toBeNull()
  })
})
