import type { TollSeed } from '../../../import/seed/format/claim.format.ts'
import { tollBounds } from '../../../import/seed/format/toll-bounds.ts'
import {
  attribution,
  casualtyOutcome,
  incidentType,
  likelihood,
  modality,
  propositionText,
  supportType,
} from '../../../vocabulary/index.ts'
import type { ExportedClaim } from '../../exporter.ts'

/** Whose word it is and how firm it is, before what is said: what is alleged never stands alone. */
export function claimWords(claim: ExportedClaim): string {
  const { record, claimant } = claim
  const says = record.polarity === 'DENIED' ? 'denies' : 'says'
  const manner = [
    modality.entries[record.modality].label.en,
    record.likelihood && likelihood.entries[record.likelihood].label.en,
    attribution.entries[record.attribution].label.en,
  ]
  const lines = [
    `${claimant.label} ${says} ${clauseOf(claim)} (${manner.filter(Boolean).join(', ')}).`,
    record.statement && wordIn(record.statement),
    record.incidentType && `Type: ${incidentType.entries[record.incidentType].label.en}`,
    record.supportTypes &&
      `Support: ${record.supportTypes.map((type) => supportType.entries[type].label.en).join(', ')}`,
    ...(record.tolls ?? []).map(tollWords),
    record.quote && `“${record.quote.text}”`,
  ]
  return lines.filter(Boolean).join('\n')
}

function clauseOf({ record, subject, object }: ExportedClaim): string {
  const { predicate, role, side, value } = record
  const { key: _, ...wording } = value ?? { key: '' }
  const words = object?.label ?? wordIn(wording)
  return propositionText({ predicate, role, side, subject: subject.label, object: words }, 'en')
}

const wordIn = (texts: Record<string, string>): string | undefined => texts.en ?? Object.values(texts)[0]

/** The bounds that the words give, and no number where they give none. */
function tollWords({ outcome, quantifier, number, verbatim, partyVerbatim, ...bounds }: TollSeed): string {
  const { low, best, high } = tollBounds(quantifier, { number, ...bounds })
  const count = low !== undefined && low === high ? `${low}` : spread(low, high)
  const parts = [count, best !== undefined && best !== low && `best ${best}`, verbatim && `“${verbatim}”`]
  const whom = partyVerbatim ? ` of “${partyVerbatim}”` : ''
  return `${casualtyOutcome.entries[outcome].label.en}${whom}: ${parts.filter(Boolean).join(', ')}`
}

function spread(low: number | undefined, high: number | undefined): string | undefined {
  if (low === undefined) return high === undefined ? undefined : `at most ${high}`
  return high === undefined ? `at least ${low}` : `${low} to ${high}`
}
