import type { SeedDate } from '../../../import/seed/format/common.ts'

export interface FtmDates {
  date?: string
  startDate?: string
  endDate?: string
}

/** FollowTheMoney writes a date as the beginning of one. Undefined where it says more or less than that. */
export function ftmDates(date: SeedDate | undefined): FtmDates | undefined {
  const edtf = typeof date === 'object' ? date.edtf : date
  if (edtf === undefined) return date === undefined ? {} : undefined
  const [from, to, ...more] = String(edtf).split('/')
  if (to === undefined) return isPrefix(from!) ? { date: from! } : undefined
  const isInterval = more.length === 0 && [from!, to].every((end) => isPrefix(end) || isOpen(end))
  if (!isInterval) return undefined
  return { ...(!isOpen(from!) && { startDate: from! }), ...(!isOpen(to) && { endDate: to }) }
}

const isPrefix = (date: string) => /^[12]\d{3}(-\d\d(-\d\d)?)?$/u.test(date)
const isOpen = (date: string) => date === '' || date === '..'
