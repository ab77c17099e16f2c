import type { RequestValues } from '../cypher/request-values.ts'
import type { EvidenceClaim } from '../evidence/evidence.ts'
import { minOrigins } from '../lens/min-origins.ts'
import type { Reading } from '../lens/reading.ts'
import type { GatheredEvidence } from './gather.ts'
import { countedIn, shownIn } from './standing-in.ts'

/** What only the evidence of its proposition tells of a claim that the statement lets through. */
export type Weighing = (claim: EvidenceClaim, evidence: GatheredEvidence, request: RequestValues) => boolean

/** What the lenses ask of a claim that a list shows. */
export function showing(reading: Reading): readonly Weighing[] {
  return minOrigins(reading) === null ? [] : [(claim, evidence) => shownIn(evidence).includes(claim)]
}

/** What the lenses ask of a claim that counts. */
export function counting(reading: Reading): readonly Weighing[] {
  return minOrigins(reading) === null ? [] : [(claim, evidence) => countedIn(evidence).includes(claim)]
}
