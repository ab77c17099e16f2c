import { parseEdtf } from '../../../src/dates/edtf/parse-edtf.ts'
import type { StoredDate } from '../../../src/evidence/evidence.ts'
import type { ClaimFact } from '../record/facts.ts'

export function storedDate(date: ClaimFact['said']['heldDuring']): StoredDate {
  const parsed = date?.edtf === undefined ? null : parseEdtf(date.edtf)
  return {
    spans: parsed?.spans ?? [],
    core: parsed?.core ?? null,
    verbatim: date?.verbatim ?? null,
    edtf: date?.edtf ?? null,
  }
}
