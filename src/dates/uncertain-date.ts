import { parseEdtf } from './edtf/parse-edtf.ts'
import { formatDay } from './format-day.ts'

export interface UncertainDate {
  verbatim: string | null
  edtf: string | null
  earliest: string | null
  latest: string | null
  approximate: boolean
  uncertain: boolean
}

/** The words of a date, what they were read as, and its outer bounds; words without a reading have no bounds. */
export function toUncertainDate({ verbatim, edtf }: { verbatim?: string | null; edtf?: string | null }): UncertainDate {
  const date = edtf ? parseEdtf(edtf) : null
  return {
    verbatim: verbatim ?? null,
    edtf: date?.edtf ?? null,
    earliest: date?.earliest == null ? null : formatDay(date.earliest),
    latest: date?.latest == null ? null : formatDay(date.latest),
    approximate: date?.approximate ?? false,
    uncertain: date?.uncertain ?? false,
  }
}
