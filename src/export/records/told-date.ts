import { toUncertainDate, type UncertainDate } from '../../dates/uncertain-date.ts'
import type { SeedDate } from '../../import/seed/format/common.ts'

/** A date of a record with its bounds. Words that no EDTF form stands beside are left as words. */
export function toldDate(date: SeedDate | undefined): UncertainDate | null {
  if (date === undefined) return null
  if (typeof date !== 'object') return toUncertainDate({ edtf: String(date) })
  const { verbatim, edtf } = date
  return toUncertainDate({ verbatim, edtf: edtf === undefined ? undefined : String(edtf) })
}
