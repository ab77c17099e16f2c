import { expect, test } from 'vitest'
import { inBounds } from './bounds.ts'

test('a bound may be anything from one to the most', () => {
  expect([inBounds('maxHops', 1, 6), inBounds('maxHops', 6, 6)]).toEqual([1, 6])
})

test.each([0, -1, 7])('%i is refused, and the argument named', (value) => {
  const refusal = { code: 'BAD_USER_INPUT', message: `maxHops: ${value} is out of range. Give a number from 1 to 6.` }
  expect(() => inBounds('maxHops', value, 6)).toThrow(expect.objectContaining(refusal))
})
