import { expect, test } from 'vitest'
import { DateError } from './date-error.ts'
import { formatDay, parseDay } from './format-day.ts'

test.each([
  [0, '1970-01-01'],
  [-1, '1969-12-31'],
  [18_699, '2021-03-13'],
  [-719_528, '0000-01-01'],
])('day %i is %s, and back', (day, text) => {
  expect(formatDay(day)).toBe(text)
  expect(parseDay(text)).toBe(day)
})

test.each(['2021-02-30', '2021-3-13', '2021-03', '', 'today', '2021-03-13T00:00'])('%j is no day', (text) => {
  expect(() => parseDay(text)).toThrow(DateError)
})
