import { parseEdtf } from '../../../dates/edtf/parse-edtf.ts'
import { formatDay } from '../../../dates/format-day.ts'
import type { SeedDate } from '../../../import/seed/format/common.ts'

/** The first and the last moment that a date leaves possible; STIX knows moments only. */
export function momentsOf(date: SeedDate | undefined): { first?: string; last?: string } {
  const edtf = typeof date === 'object' ? date.edtf : date
  if (edtf === undefined) return {}
  const { earliest, latest } = parseEdtf(String(edtf))
  return {
    ...(earliest !== null && { first: `${formatDay(earliest)}T00:00:00.000Z` }),
    ...(latest !== null && { last: `${formatDay(latest)}T23:59:59.999Z` }),
  }
}
