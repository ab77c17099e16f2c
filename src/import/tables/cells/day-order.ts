/** Spreadsheets write dates as `3/1/2018` or `1/3/2018`, by the country of whoever saved the table. */
export type DayOrder = 'DAY_FIRST' | 'MONTH_FIRST'

/** A day in two numbers and a year, as many spreadsheets write it, with or without a time. */
export const TWO_NUMBERS_AND_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i

/** The only order in which a date can be read; null where it is written otherwise, undefined where it could be either. */
export function dayOrderOf(text: string): DayOrder | null | undefined {
  const numbers = TWO_NUMBERS_AND_YEAR.exec(text)
  if (!numbers) return null
  const [one, other] = [Number(numbers[1]), Number(numbers[2])]
  if (one > 12 && other <= 12) return 'DAY_FIRST'
  return other > 12 && one <= 12 ? 'MONTH_FIRST' : undefined
}
