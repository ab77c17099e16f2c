import { addMonths } from '../epoch-day.ts'
import type { Span } from './edtf-date.ts'

export type DatePart = 'year' | 'month' | 'day'

/**
 * How far `~` reaches on either side, in units of what it marks: about a day is a day more or less, about a year a year.
 * EDTF leaves it open; this is the policy of this graph.
 */
export const APPROXIMATION_UNITS = 1

const MONTHS = { year: 12, month: 1 }

export function widen([from, to]: Span, unit: DatePart): Span {
  if (unit === 'day') return [from - APPROXIMATION_UNITS, to + APPROXIMATION_UNITS]
  const months = APPROXIMATION_UNITS * MONTHS[unit]
  return [addMonths(from, -months), addMonths(to + 1, months) - 1]
}
