/** Days are whole numbers, counted in UTC from 1970-01-01. These two stand for an end that is open or unknown. */
export const MIN_DAY = -99_999_999
export const MAX_DAY = 99_999_999

const MILLISECONDS = 86_400_000

/** The day of a date whose parts may overflow: month 13 is the next January, day 0 the last of the month before. */
export function epochDay(year: number, month: number, day: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS
}

export function daysInMonth(year: number, month: number): number {
  return epochDay(year, month + 1, 1) - epochDay(year, month, 1)
}

/** The same day of the month, so many months later, or the last day of a month that is too short for it. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * MILLISECONDS)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + 1 + months
  return epochDay(year, month, Math.min(date.getUTCDate(), daysInMonth(year, month)))
}
