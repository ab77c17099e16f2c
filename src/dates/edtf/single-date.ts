import type { DateNode, SingleNode, YearNode } from 'edtf'
import { DateError } from '../date-error.ts'
import { daysInMonth, epochDay } from '../epoch-day.ts'
import type { Span } from './edtf-date.ts'
import { seasonSpans } from './season.ts'
import { type DatePart, widen } from './widen.ts'

export interface SingleDate {
  /** Some time within one of these. */
  spans: readonly Span[]
  /** It is one whole day and nothing else. */
  certain: boolean
  approximate: boolean
  uncertain: boolean
}

export function readSingleDate(node: SingleNode): SingleDate {
  const year = node.values[0]!
  if (year < 0 || year > 9999) throw new DateError(`The year ${year} lies outside the years 0000 to 9999.`)
  if (node.type === 'Season') return vague(seasonSpans(...node.values))
  if (node.type === 'Year') return vague([significantYears(node)])
  return readDate(node)
}

function vague(spans: readonly Span[]): SingleDate {
  return { spans, certain: false, approximate: false, uncertain: false }
}

function significantYears({ values: [year], significant }: YearNode): Span {
  const step = significant ? 10 ** Math.max(0, String(year).length - significant) : 1
  const first = year - (year % step)
  return [epochDay(first, 1, 1), epochDay(first + step, 1, 0)]
}

function readDate(node: DateNode): SingleDate {
  const approximate = Boolean(node.approximate)
  const uncertain = Boolean(node.uncertain)
  const { length } = node.values
  const span = length > 3 ? dayOfMoment(node) : daysOfPattern(node)
  return {
    spans: [approximate ? widen(span, finestMarked(node)) : span],
    certain: length === 3 && !node.unspecified && !approximate && !uncertain,
    approximate,
    uncertain,
  }
}

/** Each part may be marked on its own: in `2021-~03-13` the month is approximate and the day is not. */
function finestMarked({ values, approximate }: DateNode): DatePart {
  const mask = approximate === true ? 0xff >> Math.max(0, 6 - 2 * values.length) : Number(approximate)
  if (mask & 0b11000000) return 'day'
  return mask & 0b110000 ? 'month' : 'year'
}

/** A time without a zone stays on its day, whatever zone the machine is in. */
function dayOfMoment({ values, timeZone, offset = 0 }: DateNode): Span {
  const [year, month, date, hour, minute = 0] = values as [number, number, number, number, number?]
  assertDay(year, month + 1, date)
  const day = epochDay(year, month + 1, date) + Math.floor((hour * 60 + minute - (timeZone ? offset : 0)) / 1440)
  return [day, day]
}

function daysOfPattern({ values: [year, month, day], unspecified = 0 }: DateNode): Span {
  const years = candidates(year!, { width: 4, free: unspecified & 0b1111, low: 0, high: 9999 })
  const months = candidates(month === undefined ? undefined : month + 1, { free: (unspecified >> 4) & 0b11, high: 12 })
  const days = candidates(day, { free: (unspecified >> 6) & 0b11, high: 31 })
  const first = firstDay(years, months, days)
  if (first === null) throw new DateError(`The month ${month! + 1} of ${year} has no day ${day}.`)
  return [first, firstDay(years.toReversed(), months.toReversed(), days.toReversed())!]
}

interface Pattern {
  width?: number
  /** A bit for each digit that may be anything, from the left. */
  free: number
  low?: number
  high: number
}

/** The numbers that a value with free digits may stand for; all of them where it is not given. */
function candidates(value: number | undefined, { width = 2, free, low = 1, high }: Pattern): number[] {
  if (value !== undefined && !free) return [value]
  const all = Array.from({ length: high - low + 1 }, (_, index) => low + index)
  if (value === undefined) return all
  const digits = (number: number) => String(number).padStart(width, '0')
  const fixed = digits(value)
  return all.filter((number) => [...digits(number)].every((digit, at) => (free >> at) & 1 || digit === fixed[at]))
}

function firstDay(years: readonly number[], months: readonly number[], days: readonly number[]): number | null {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((each) => each <= daysInMonth(year, month))
      if (day !== undefined) return epochDay(year, month, day)
    }
  }
  return null
}

function assertDay(year: number, month: number, day: number): void {
  if (day > daysInMonth(year, month)) throw new DateError(`The month ${month} of ${year} has no day ${day}.`)
}
