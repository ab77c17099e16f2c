import { parseEdtf } from '../../../dates/edtf/parse-edtf.ts'
import { type FtmEntity, valuesOf } from './ftm-entity.ts'

/** From its beginning to its end; where one of them is told in several ways, only the words are kept. */
export function periodOf(entity: FtmEntity) {
  const told = ['startDate', 'endDate', 'date'].map((name) => valuesOf(entity, name))
  if (told.every((values) => values.length === 0)) return undefined
  const [starts, ends, dates] = told as [string[], string[], string[]]
  const names = ['startDate', 'endDate', 'date']
  const verbatim = told.flatMap((values, at) => values.map((value) => `${names[at]} ${value}`)).join(', ')
  const edtf = told.some((values) => values.length > 1) ? undefined : edtfOf(starts[0], ends[0], dates[0])
  return edtf !== undefined && isDate(edtf) ? { verbatim, edtf } : { verbatim }
}

function edtfOf(start?: string, end?: string, date?: string): string | undefined {
  if (start === undefined && end === undefined) return date && day(date)
  if (start !== undefined && end !== undefined && day(start) === day(end)) return day(start)
  const [from, to] = [start === undefined ? '..' : day(start), end === undefined ? '..' : day(end)]
  return `${from}/${to}`
}

export function dateOf(value: string | undefined) {
  if (value === undefined) return undefined
  return isDate(day(value)) ? { verbatim: value, edtf: day(value) } : { verbatim: value }
}

/** Dates are prefixes of a moment: a year, a month, a day. */
const day = (date: string) => date.slice(0, 10)

function isDate(edtf: string): boolean {
  try {
    parseEdtf(edtf)
    return true
  } catch {
    return false
  }
}
