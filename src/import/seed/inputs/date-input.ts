import { resolveRelativeDate } from '../../../dates/relative-dates.ts'
import type { DateInput } from '../../../entities/shared-inputs.ts'
import type { SeedDate } from '../format/common.ts'

/**
 * A bare date is EDTF; a year written without quotes comes as a number. Words alone are resolved as far as a rule covers them,
 * counted from the day of the text in which they stand; they are kept beside what they were read as.
 */
export function dateInput(date: SeedDate | undefined, dayOfText: number | null): DateInput | undefined {
  if (date === undefined) return undefined
  if (typeof date !== 'object') return { edtf: String(date) }
  const { verbatim, edtf } = date
  if (edtf !== undefined) return { verbatim, edtf: String(edtf) }
  return { verbatim, edtf: resolveRelativeDate(verbatim!, dayOfText)?.edtf }
}
