import { describe, expect, test } from 'vitest'
import { parseEdtf } from './edtf/parse-edtf.ts'
import { parseDay } from './format-day.ts'
import { resolveRelativeDate } from './relative-dates.ts'

const tuesday = parseDay('2021-03-16')
const saturday = parseDay('2021-03-13')

describe('in a text of Tuesday, 16 March 2021', () => {
  test.each([
    ['السبت الماضي', '2021-03-13?', 'LAST_WEEKDAY'],
    ['السبت المنصرم', '2021-03-13?', 'LAST_WEEKDAY'],
    ['الخميس', '2021-03-11?', 'LAST_WEEKDAY'],
    ['last Saturday', '2021-03-13?', 'LAST_WEEKDAY'],
    ['Thursday', '2021-03-11?', 'LAST_WEEKDAY'],
    ['أمس', '2021-03-15', 'DAY'],
    ['مساء أمس', '2021-03-15', 'DAY'],
    ['أول أمس', '2021-03-14', 'DAY'],
    ['قبل ثلاثة أيام', '2021-03-13', 'DAY'],
    ['three days ago', '2021-03-13', 'DAY'],
    ['١٣ آذار ٢٠٢١', '2021-03-13', 'DAY'],
    ['١٣ آذار', '2021-03-13?', 'DAY'],
    ['قبل حوالي ثلاثة أيام', '2021-03-13~', 'ABOUT_DAY'],
    ['قبل أسبوع', '2021-03-09~', 'ABOUT_DAY'],
    ['two weeks ago', '2021-03-02~', 'ABOUT_DAY'],
    ['الأسبوع الماضي', '[2021-03-06..2021-03-14]', 'LAST_WEEK'],
    ['last week', '[2021-03-06..2021-03-14]', 'LAST_WEEK'],
    ['الشهر الماضي', '2021-02', 'LAST_MONTH'],
    ['last month', '2021-02', 'LAST_MONTH'],
  ])('%s is %s', (words, edtf, rule) => {
    expect(resolveRelativeDate(words, tuesday)).toEqual({ edtf, rule })
    expect(() => parseEdtf(edtf)).not.toThrow()
  })

  test.each([
    ['مساء السبت', 'read as the day of the text'],
    ['منتصف آذار', 'read as the whole month'],
    ['منذ السبت الماضي', 'since is not on'],
    ['قبل أيام', 'read as one day ago'],
    ['several days ago', 'read as a week ago'],
    ['ليلة أمس', 'read as today'],
    ['خلال 3 أيام', 'read as in three days'],
    ['قبل ساعتين', 'may be the day before'],
    ['السبت القادم', 'read as the week after'],
    ['03/04/2021', 'read month first'],
    ['5-7 March 2021', 'a span'],
    ['سابقاً', 'no date'],
    ['', 'no date'],
  ])('%s is left unresolved: %s', (words) => {
    expect(resolveRelativeDate(words, tuesday)).toBeNull()
  })
})

test('in a text of a Saturday, last Saturday is one of two', () => {
  expect(resolveRelativeDate('السبت الماضي', saturday)?.edtf).toBe('[2021-03-06,2021-03-13]')
})

test('nothing is resolved in a text without a date', () => {
  expect(resolveRelativeDate('السبت الماضي', null)).toBeNull()
  expect(resolveRelativeDate('أمس', null)).toBeNull()
})

test('last week and last month reach across the turn of the year', () => {
  const newYear = parseDay('2021-01-01')
  expect(resolveRelativeDate('last month', newYear)?.edtf).toBe('2020-12')
  expect(resolveRelativeDate('last week', newYear)?.edtf).toBe('[2020-12-19..2020-12-27]')
})
