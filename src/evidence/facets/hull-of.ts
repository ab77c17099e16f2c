import { MAX_DAY, MIN_DAY } from '../../dates/epoch-day.ts'
import { formatDay } from '../../dates/format-day.ts'
import type { StoredDate } from '../evidence.ts'
import { isUndated } from '../periods.ts'

/** The date on which all agree, else the time over which they range; null where they give neither a date nor one wording. */
export function hullOf(dates: readonly StoredDate[]): StoredDate | null {
  const dated = dates.filter((date) => !isUndated(date))
  const [first, ...others] = dated.length > 0 ? dated : dates.filter(({ verbatim }) => verbatim !== null)
  if (first === undefined) return null
  if (others.every((date) => isSameDate(date, first))) return first
  return dated.length > 0 ? rangeOf(dated) : null
}

/** Some time within is all that can be said: none of the dates need hold throughout. */
function rangeOf(dates: readonly StoredDate[]): StoredDate {
  const spans = dates.flatMap((date) => date.spans)
  const from = spans.reduce((earliest, [day]) => Math.min(earliest, day), MAX_DAY)
  const to = spans.reduce((latest, [, day]) => Math.max(latest, day), MIN_DAY)
  const isBounded = from > MIN_DAY || to < MAX_DAY
  const edtf = `[${from > MIN_DAY ? formatDay(from) : ''}..${to < MAX_DAY ? formatDay(to) : ''}]`
  return { spans: [[from, to]], core: null, verbatim: null, edtf: isBounded ? edtf : null }
}

function isSameDate(a: StoredDate, b: StoredDate): boolean {
  return a.edtf === b.edtf && a.verbatim === b.verbatim
}
