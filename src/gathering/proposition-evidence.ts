import type { ColumnPlan } from '../cypher/plan.ts'
import { minOrigins } from '../lens/min-origins.ts'
import type { Reading } from '../lens/reading.ts'
import { EVIDENCE_ROWS, evidenceOf } from './evidence-statement.ts'
import { type GatheredEvidence, gather } from './gather.ts'
import { propositionStart } from './proposition-start.ts'
import type { RawEvidence } from './raw-evidence.ts'

interface EvidencePlan extends ColumnPlan {
  readonly decode: (...given: Parameters<ColumnPlan['decode']>) => GatheredEvidence
}

/** The evidence of the proposition at hand, with nothing of it to show. */
export function propositionEvidence(reading: Reading): EvidencePlan {
  const least = minOrigins(reading)
  return {
    kind: 'column',
    label: 'evidence',
    effort: [{ rows: EVIDENCE_ROWS }],
    read: (proposition) => evidenceOf(propositionStart, proposition, reading),
    decode: (raw, request) => gather(raw as RawEvidence, least?.(request) ?? null),
  }
}
