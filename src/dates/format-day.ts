import { DateError } from './date-error.ts'

const MILLISECONDS = 86_400_000

/** An epoch day of the years 0000 to 9999 as YYYY-MM-DD. */
export function formatDay(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

export function parseDay(text: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / MILLISECONDS : Number.NaN
  // Date.parse lets 2021-02-30 overflow into March.
  if (Number.isNaN(day) || formatDay(day) !== text) {
    throw new DateError(`${JSON.stringify(text)} is no day. Write it as year, month and day: 2021-03-13.`)
  }
  return day
}
