import { describe, expect, test } from 'vitest'
import { certainlyCovers, isBefore, mayOverlap, overlaps } from './compare-dates.ts'
import { parseEdtf } from './parse-edtf.ts'

test.each([
  ['2021-03-12', '2021-03-13', 'YES'],
  ['2021-03-13', '2021-03-13', 'NO'],
  ['2021-03', '2021-03-13', 'MAYBE'],
  ['2022', '2021', 'NO'],
  ['2020/..', '2021', 'MAYBE'],
  ['/2020', '2021', 'YES'],
  ['2021', '/2020', 'NO'],
  ['2021-03/', '2022', 'MAYBE'],
  ['[2021-03-06..2021-03-13]', '2021-03-10', 'MAYBE'],
  ['[2021-03-06,2021-03-13]', '2021-03-14', 'YES'],
  ['2021-21', '2021-03-01', 'NO'],
  ['2021-03-13T01:00:00+03:00', '2021-03-13', 'YES'],
])('%s lies before %s: %s', (a, b, answer) => {
  expect(isBefore(parseEdtf(a), parseEdtf(b))).toBe(answer)
})

describe('overlap', () => {
  test.each([
    ['2021-03-13', '2021-03-13', 'YES'],
    ['2021-03-13', '2021-03', 'MAYBE'],
    ['2021-03', '2020/2022', 'YES'],
    ['2020/..', '2021-03-13', 'YES'],
    ['2020/', '2021-03-13', 'MAYBE'],
    ['2020', '2021', 'NO'],
    ['2021-03-13?', '2021-03-13', 'MAYBE'],
    ['[2021-03-06,2021-03-13]', '2021-03-10', 'NO'],
    ['[2021-03-06..2021-03-13]', '2021-03-10', 'MAYBE'],
    ['/2021-03', '2020', 'MAYBE'],
    ['2021-03-13~', '2021-03-14', 'MAYBE'],
    ['/2021-03', '2022', 'NO'],
    ['2021-03/', '2021-09', 'MAYBE'],
    ['2021-03/', '2020', 'NO'],
    ['2021-21', '2021-02', 'NO'],
    ['2021-21', '2021-04-15', 'MAYBE'],
    ['2021-03-13T01:00:00+03:00', '2021-03-13', 'NO'],
    ['2021-03-01~/2021-03-09~', '2021-03-05', 'MAYBE'],
  ])('of %s and %s: %s, either way', (a, b, answer) => {
    expect(overlaps(parseEdtf(a), parseEdtf(b))).toBe(answer)
    expect(overlaps(parseEdtf(b), parseEdtf(a))).toBe(answer)
    expect(mayOverlap(parseEdtf(a), parseEdtf(b))).toBe(answer !== 'NO')
  })
})

test.each([
  ['2020/2022', '2021', true],
  ['2020/2022', '2020', false],
  ['2020/..', '2021/..', true],
  ['2020/', '2021', false],
  ['2021', '2021', false],
  ['2021-03-13', '2021-03-13', true],
  ['2020~/2022', '2021', false],
  ['../2022', '[2019,2021]', true],
  ['2020/2022', '2021/', false],
  ['/2021-03', '2020', false],
  ['2021-03/', '2021-09', false],
  ['[2021-03-06..2021-03-13]', '2021-03-10', false],
  ['2021-03-01~/2021-03-09~', '2021-03-05', false],
])('%s certainly covers %s: %s', (a, period, covers) => {
  expect(certainlyCovers(parseEdtf(a), parseEdtf(period))).toBe(covers)
})
