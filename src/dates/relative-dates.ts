import { ar, en } from 'chrono-node'
import { addMonths, epochDay } from './epoch-day.ts'
import { formatDay } from './format-day.ts'

export interface ResolvedDate {
  edtf: string
  rule: 'DAY' | 'ABOUT_DAY' | 'LAST_WEEKDAY' | 'LAST_WEEK' | 'LAST_MONTH'
}

const LAST_WEEK = /^(?:(?:في |خلال )?الأسبوع (?:الماضي|المنصرم|الفائت)|last week)$/
const LAST_MONTH = /^(?:(?:في |خلال )?الشهر (?:الماضي|المنصرم|الفائت)|last month)$/
/** Counted in weeks, or about so many days ago: the day is not meant exactly. */
const ABOUT = /أسبوع|أسابيع|week|حوالي|نحو|قرابة|about|around/
/**
 * Words that chrono reads as one certain day though they leave more open: an unstated number of days, a span, the coming
 * weekday, the night of yesterday (read as today), a date with slashes (read month first).
 */
const LEFT_OPEN = /(?:قبل|منذ) أيام|بضعة|عدة|several|few|some|couple|خلال|within|القادم|المقبل|next|coming|ليل|night|\//
/** Saturday, Sunday, Monday: what a week begins with differs, so last week is any of the three. */
const WEEK_STARTS = [6, 0, 1]

/**
 * The date that words such as "last Saturday" mean in a text of the given day (an epoch day in Damascus). Null where the
 * day of the text is not known, or where the words leave open more than a rule covers: no date is better than a made-up one.
 */
export function resolveRelativeDate(words: string, anchor: number | null): ResolvedDate | null {
  const text = words.trim().toLowerCase()
  if (anchor === null) return null
  if (LAST_WEEK.test(text)) return { edtf: lastWeek(anchor), rule: 'LAST_WEEK' }
  if (LAST_MONTH.test(text))
    return { edtf: formatDay(addMonths(firstOfMonth(anchor), -1)).slice(0, 7), rule: 'LAST_MONTH' }
  return LEFT_OPEN.test(text) ? null : fromChrono(text, anchor)
}

function fromChrono(text: string, anchor: number): ResolvedDate | null {
  const language = /\p{Script=Arabic}/u.test(text) ? ar : en
  const [result, ...others] = language.parse(text, { instant: new Date(`${formatDay(anchor)}T12:00:00Z`), timezone: 0 })
  // Words around the date ("since", "the middle of") change its meaning.
  if (!result || others.length > 0 || result.end || result.text !== text) return null
  const { start } = result
  // Hours ago may be the day before: the hour of the text is not known.
  if (start.isCertain('hour')) return null
  if (start.isCertain('day')) {
    const day = formatDay(epochDay(start.get('year')!, start.get('month')!, start.get('day')!))
    if (ABOUT.test(text)) return { edtf: `${day}~`, rule: 'ABOUT_DAY' }
    return { edtf: start.isCertain('year') ? day : `${day}?`, rule: 'DAY' }
  }
  return start.isCertain('weekday') ? { edtf: lastWeekday(start.get('weekday')!, anchor), rule: 'LAST_WEEKDAY' } : null
}

/** In a text of a Saturday, "last Saturday" may be that day or the one before. */
function lastWeekday(wanted: number, anchor: number): string {
  const daysAgo = (weekday(anchor) - wanted + 7) % 7
  return daysAgo === 0 ? `[${formatDay(anchor - 7)},${formatDay(anchor)}]` : `${formatDay(anchor - daysAgo)}?`
}

function lastWeek(anchor: number): string {
  const starts = WEEK_STARTS.map((start) => anchor - ((weekday(anchor) - start + 7) % 7) - 7)
  return `[${formatDay(Math.min(...starts))}..${formatDay(Math.max(...starts) + 6)}]`
}

/** 0 is Sunday; the first epoch day was a Thursday. */
function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

function firstOfMonth(day: number): number {
  return day - Number(formatDay(day).slice(8)) + 1
}
