import { expect, test } from 'vitest'
import { dayOfText } from './day-of-text.ts'
import { parseDay } from './format-day.ts'

test.each([
  ['2021-03-16', '2021-03-16'],
  ['2021-03-16T10:00:00', '2021-03-16'],
  ['2021-03-16T21:30:00Z', '2021-03-16'],
  ['2021-03-16T22:30:00Z', '2021-03-17'],
  ['2021-07-16T21:30:00Z', '2021-07-17'],
  ['2021-03-16T01:00:00+03:00', '2021-03-16'],
  ['2023-01-16T21:30:00Z', '2023-01-17'],
])('a text of %s is of %s in Damascus', (publishedOn, day) => {
  expect(dayOfText(publishedOn)).toBe(parseDay(day))
})

test.each([
  '2021-03',
  '2021-03-16~',
  '2021-03-16?',
  '2021-03-15/2021-03-16',
  '[2021-03-15,2021-03-16]',
  '2021-03-16/..',
])('a text of %s is of no one day', (publishedOn) => {
  expect(dayOfText(publishedOn)).toBeNull()
})
