import { epochDay } from '../../../dates/epoch-day.ts'
import { formatDay } from '../../../dates/format-day.ts'
import type { SeedDate } from '../../seed/format/common.ts'
import { edtfOf } from '../../tables/cells/cell-date.ts'
import { coded, textIn } from '../../tables/cells/cells.ts'
import type { DayOrder } from '../../tables/cells/day-order.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { datePrecisions, type GedColumn } from './codebook.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * When an event was: a day where it is known, else some time within the interval given. Where the two dates are one though
 * the precision says that the day is not known, the day is a convention, and the whole period is meant in which it lies.
 */
export function eventDate(row: TableRow<GedColumn>, order?: DayOrder): SeedDate | undefined {
  const precision = coded(row, 'date_prec', datePrecisions)
  const start = edtfOf(textIn(row, 'date_start'), order)
  const end = edtfOf(textIn(row, 'date_end'), order)
  const isReadable = start && end && DAY.test(start) && DAY.test(end) && start <= end
  if (!isReadable) return inWords(row)
  if (start !== end) return `[${start}..${end}]`
  return precision === 'DAY' ? start : aroundDay(start, precision)
}

/** Days are whole in all releases so far; whatever else may come is kept in its words, and read as the row's year. */
function inWords(row: TableRow<GedColumn>): SeedDate | undefined {
  const words = [...new Set([textIn(row, 'date_start'), textIn(row, 'date_end')])].filter(Boolean).join(' to ')
  const year = edtfOf(textIn(row, 'year'))
  if (words === '') return year
  return year ? { verbatim: words, edtf: year } : { verbatim: words }
}

function aroundDay(text: string, precision: 'DAYS' | 'WEEK' | 'MONTH' | 'YEAR'): string {
  const [, year, month, date] = DAY.exec(text)!
  if (precision === 'YEAR') return year!
  if (precision === 'MONTH') return `${year}-${month}`
  const day = epochDay(Number(year), Number(month), Number(date))
  if (precision === 'DAYS') return span(day - 5, day + 5)
  const sinceMonday = (day + 3) % 7
  return span(day - sinceMonday, day - sinceMonday + 6)
}

const span = (from: number, to: number) => `[${formatDay(from)}..${formatDay(to)}]`
