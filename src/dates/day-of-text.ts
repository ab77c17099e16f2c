import { parseEdtf } from './edtf/parse-edtf.ts'
import { parseDay } from './format-day.ts'

/** A moment with its zone; one without stays on the day that it names. */
const MOMENT = /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/u

/** Sweden writes its days as ISO 8601 does. */
const inDamascus = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Damascus', dateStyle: 'short' })

/**
 * The day in Damascus on which a text was published, from which its "yesterday" is counted; null where its date names no one
 * day, or one that is uncertain or about.
 */
export function dayOfText(publishedOn: string): number | null {
  const { spans, approximate, uncertain } = parseEdtf(publishedOn)
  const [[from, to] = [0, 1], ...others] = spans
  if (from !== to || others.length > 0 || approximate || uncertain) return null
  return MOMENT.test(publishedOn) ? parseDay(inDamascus.format(new Date(publishedOn))) : from
}
