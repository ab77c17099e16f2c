import type { SeedDate } from '../../seed/format/common.ts'
import { type DayOrder, TWO_NUMBERS_AND_YEAR } from './day-order.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Years outside are typing errors and placeholders, such as 9999. */
const FIRST_YEAR = 1000
const LAST_YEAR = 2100

const YEAR_FIRST =
  /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const YEAR_ALONE = /^(\d{4})(?:\.0+)?$/
const DAY_AND_MONTH_NAME = /^(?:(\d{1,2})[ -])?([a-z]{3,9})\.?[ ,-]+(\d{4})$/i
const MONTH_NAME_FIRST = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i

/** The words of a date cell with what they say for certain in EDTF; undefined where the cell is empty. */
export function dateOf(text: string, order?: DayOrder): SeedDate | undefined {
  if (text === '') return undefined
  const edtf = edtfOf(text, order)
  if (edtf === undefined) return { verbatim: text }
  return edtf === text ? edtf : { verbatim: text, edtf }
}

/**
 * What a date says for certain, as a day, a month or a year: `2005-00-00` is 2005, and `2/18/10` could be anything. `1/3/2018`
 * is a day where the order is known in which its table writes day and month, and else the year.
 */
export function edtfOf(text: string, order?: DayOrder): string | undefined {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return certain(yearFirst[1]!, yearFirst[2], yearFirst[3])
  const yearAlone = YEAR_ALONE.exec(text)
  if (yearAlone) return certain(yearAlone[1]!)
  const dayFirst = DAY_AND_MONTH_NAME.exec(text)
  if (dayFirst) return certain(dayFirst[3]!, monthNamed(dayFirst[2]!), dayFirst[1])
  const monthFirst = MONTH_NAME_FIRST.exec(text)
  if (monthFirst) return certain(monthFirst[3]!, monthNamed(monthFirst[1]!), monthFirst[2])
  const twoNumbers = TWO_NUMBERS_AND_YEAR.exec(text)
  if (twoNumbers) return inEitherOrder(Number(twoNumbers[1]), Number(twoNumbers[2]), { year: twoNumbers[3]!, order })
  return undefined
}

/** Month and day may be 0, which says that they are not known; any other number that is none makes the whole doubtful. */
function certain(year: string, month?: string, day?: string): string | undefined {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined
  if (month === undefined || Number(month) === 0) return day === undefined || Number(day) === 0 ? year : undefined
  if (Number(month) > 12) return undefined
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined || Number(day) === 0) return yearAndMonth
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) <= lastDay ? `${yearAndMonth}-${day.padStart(2, '0')}` : undefined
}

/** A name that is no month makes it doubtful, as month 13 does. */
function monthNamed(name: string): string {
  const at = months.indexOf(name.slice(0, 3).toLowerCase())
  return String(at === -1 ? 13 : at + 1)
}

/** Americans write the month first and most others the day. */
function inEitherOrder(
  one: number,
  other: number,
  { year, order }: { year: string; order: DayOrder | undefined },
): string | undefined {
  if (one > 12 && other <= 12) return certain(year, String(other), String(one))
  if (other > 12 && one <= 12) return certain(year, String(one), String(other))
  if (one === other) return certain(year, String(one), String(other))
  if (one > 12 || other > 12) return undefined
  if (order === undefined) return certain(year)
  const [month, day] = order === 'DAY_FIRST' ? [other, one] : [one, other]
  return certain(year, String(month), String(day))
}
