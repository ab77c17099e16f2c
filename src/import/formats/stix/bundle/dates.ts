import { parseEdtf } from '../../../../dates/edtf/parse-edtf.ts'
import { type StixObject, textIn } from './stix-object.ts'

/** The day of a moment, in UTC as the moments of STIX are. */
export function dayOf(moment: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})T/u.exec(moment)?.[1]
  return day !== undefined && isDate(day) ? day : undefined
}

/** Valid throughout; an end that is not told is open. */
export function throughout(object: StixObject, from: string, to: string) {
  return period(object, from, to, (start, end) => (start === end ? start : `${start || '..'}/${end || '..'}`))
}

/** Seen at some time between. */
export function sometime(object: StixObject, from: string, to: string) {
  return period(object, from, to, (start, end) => {
    if (start === '' || end === '') return start === '' ? `[..${end}]` : `[${start}..]`
    return start === end ? start : `[${start}..${end}]`
  })
}

function period(object: StixObject, from: string, to: string, write: (start: string, end: string) => string) {
  const [first, last] = [textIn(object, from), textIn(object, to)]
  if (first === '' && last === '') return undefined
  const verbatim = [first && `${from} ${first}`, last && `${to} ${last}`].filter(Boolean).join(', ')
  const [start, end] = [dayOf(first) ?? '', dayOf(last) ?? '']
  const isWhole = (first === '') === (start === '') && (last === '') === (end === '')
  const isRising = start === '' || end === '' || start <= end
  const edtf = write(start, end)
  return isWhole && isRising && isDate(edtf) ? { verbatim, edtf } : { verbatim }
}

function isDate(edtf: string): boolean {
  try {
    parseEdtf(edtf)
    return true
  } catch {
    return false
  }
}
