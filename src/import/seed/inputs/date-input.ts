import type { DateInput } from '../../../entities/shared-inputs.ts'
import type { SeedDate } from '../format/common.ts'

/** A bare date is EDTF; a year written without quotes comes as a number. */
export function dateInput(date: SeedDate | undefined): DateInput | undefined {
  if (date === undefined) return undefined
  if (typeof date !== 'object') return { edtf: String(date) }
  return { verbatim: date.verbatim, edtf: date.edtf === undefined ? undefined : String(date.edtf) }
}
