import { expect, test } from 'vitest'
import { addMonths, daysInMonth, epochDay } from './epoch-day.ts'
import { formatDay } from './format-day.ts'

test('the years 0 to 99 are not those of the twentieth century', () => {
  expect(formatDay(epochDay(50, 1, 1))).toBe('0050-01-01')
})

test('knows the leap years', () => {
  expect([1900, 2000, 2020, 2021].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28])
})

test('months are added across years and end with short months', () => {
  expect(formatDay(addMonths(epochDay(2021, 12, 15), 2))).toBe('2022-02-15')
  expect(formatDay(addMonths(epochDay(2021, 1, 15), -1))).toBe('2020-12-15')
  expect(formatDay(addMonths(epochDay(2021, 3, 31), -1))).toBe('2021-02-28')
})
