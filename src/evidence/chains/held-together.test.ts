import { expect, test } from 'vitest'
import { days, UNDATED } from '../testing/evidence-builder.ts'
import { heldTogether } from './held-together.ts'

test.each([
  ['one day common to all is enough', [[days(1, 5)], [days(5, 9)], [days(3, 5)]], true],
  ['two of three that overlap in pairs are not', [[days(1, 4)], [days(4, 8)], [days(5, 9), days(1, 3)]], false],
  ['a thing may have held in any of its periods', [[days(1, 2), days(8, 9)], [days(5, 8)]], true],
  ['the gap between two periods is no part of them', [[days(1, 2), days(8, 9)], [days(3, 7)]], false],
  ['a single thing holds with itself', [[days(1)]], true],
  ['a period without a known beginning reaches back for ever', [[days(-1e9, 3)], [days(-400, -300)]], true],
])('%s', (_, things, expected) => {
  expect(heldTogether(things)).toBe(expected)
})

test('undated claims neither help nor hinder where another bears a date', () => {
  expect(heldTogether([[days(1), UNDATED], [days(2)]])).toBe(false)
})

test('nothing is known where a thing bears no date at all, even where others exclude each other', () => {
  expect(heldTogether([[days(1)], [UNDATED]])).toBeNull()
  expect(heldTogether([[days(1)], [days(9)], [UNDATED, UNDATED]])).toBeNull()
})
