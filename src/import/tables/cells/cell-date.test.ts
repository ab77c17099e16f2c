import { expect, test } from 'vitest'
import { dateOf, edtfOf } from './cell-date.ts'

test.each([
  ['2018-09-13', '2018-09-13'],
  ['2018-09-13 00:00:00.000', '2018-09-13'],
  ['2018-09-13T10:00:00Z', '2018-09-13'],
  ['2018/9/3', '2018-09-03'],
  ['2005-00-00', '2005'],
  ['2005-04-00', '2005-04'],
  ['2005', '2005'],
  ['2005.0', '2005'],
  ['16 May 2025', '2025-05-16'],
  ['01-January-2020', '2020-01-01'],
  ['Oct. 2010', '2010-10'],
  ['October 5, 2010', '2010-10-05'],
  ['18/2/2010', '2010-02-18'],
  ['2/18/2010', '2010-02-18'],
  ['2/18/2010 0:00', '2010-02-18'],
  ['2/3/2010', '2010'],
])('%s says %s', (text, edtf) => {
  expect(edtfOf(text)).toBe(edtf)
})

test.each([
  ['DAY_FIRST', '2018-03-01'],
  ['MONTH_FIRST', '2018-01-03'],
] as const)('1/3/2018 is a day in a table that writes them %s, and 18/2/2010 one in any', (order, edtf) => {
  expect(edtfOf('1/3/2018', order)).toBe(edtf)
  expect(edtfOf('18/2/2010', order)).toBe('2010-02-18')
})

test.each([
  '2/18/10',
  '99 Oct. 9999',
  '2018-13-01',
  '2018-02-30',
  '2018-00-05',
  '9999',
  'n.d.',
  '40 May 2020',
  '5 Foo 2020',
])('%s says nothing for certain, so that its words are all there is', (text) => {
  expect(dateOf(text)).toEqual({ verbatim: text })
})

test('an empty cell is no date, and a date that is EDTF already needs no words', () => {
  expect(dateOf('')).toBeUndefined()
  expect(dateOf('2018-09')).toBe('2018-09')
  expect(dateOf('2005-00-00')).toEqual({ verbatim: '2005-00-00', edtf: '2005' })
})
