import { parse, type SingleNode } from 'edtf'
import { DateError } from '../date-error.ts'
import { epochDay, MAX_DAY, MIN_DAY } from '../epoch-day.ts'
import type { EdtfDate, Reading } from './edtf-date.ts'
import { readInterval } from './read-interval.ts'
import { readSet } from './read-set.ts'
import { readSingleDate } from './single-date.ts'

/** The parser takes time and memory with the length of its input. */
const MAX_LENGTH = 200
const FIRST_DAY = epochDay(0, 1, 1)
const LAST_DAY = epochDay(9999, 12, 31)
// The parser also knows bare decades and centuries (`198`, `19`), which the standard has dropped.
const TYPES = ['Date', 'Year', 'Season', 'Interval', 'Set', 'List']

/** Data sets say the same days again and again, and parsing one takes a tenth of a millisecond. */
const MOST_REMEMBERED = 10_000
const remembered = new Map<string, EdtfDate>()

export function parseEdtf(text: string): EdtfDate {
  const known = remembered.get(text)
  if (known) return known
  const date = parseAnew(text)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, date)
  return date
}

function parseAnew(text: string): EdtfDate {
  const { spans, core, approximate, uncertain } = read(text)
  const from = Math.min(...spans.map(([first]) => first))
  const to = Math.max(...spans.map(([, last]) => last))
  const earliest = from === MIN_DAY ? null : from
  const latest = to === MAX_DAY ? null : to
  if ((earliest ?? FIRST_DAY) < FIRST_DAY || (latest ?? LAST_DAY) > LAST_DAY) {
    throw new DateError(`The date ${JSON.stringify(text)} reaches outside the years 0000 to 9999.`)
  }
  return Object.freeze({ edtf: text, spans, core, earliest, latest, approximate, uncertain })
}

function read(text: string): Reading {
  const node = parseNode(text)
  try {
    switch (node.type) {
      case 'Interval':
        return readInterval(node)
      case 'Set':
      case 'List':
        return readSet(node)
      default:
        return readSingle(node)
    }
  } catch (error) {
    if (error instanceof DateError) throw new DateError(`${JSON.stringify(text)} is no date. ${error.message}`)
    throw error
  }
}

function readSingle(node: SingleNode): Reading {
  const { spans, certain, approximate, uncertain } = readSingleDate(node)
  return { spans, core: certain ? spans[0]! : null, approximate, uncertain }
}

function parseNode(text: string) {
  if (text.length > MAX_LENGTH)
    throw new DateError(`A date has at most ${MAX_LENGTH} signs, this one has ${text.length}.`)
  try {
    return parse(text, { level: 2, types: TYPES })
  } catch {
    throw new DateError(
      `${JSON.stringify(text)} is no date in EDTF. Allowed are for example 2021-03-13, 2021-03, 2021, 2021-03-13~ (about), ` +
        '2021-03-13? (uncertain), 2021-03-01/2021-03-09 (throughout), 2020/.. (since) and [2021-03-06,2021-03-13] (one of them).',
    )
  }
}
