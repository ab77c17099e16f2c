import type { RequestValues } from '../../cypher/request-values.ts'
import { cypher, type Fragment } from '../../cypher/text/fragment.ts'
import { evidenceOf } from '../../gathering/evidence-statement.ts'
import { gather } from '../../gathering/gather.ts'
import type { RawEvidence } from '../../gathering/raw-evidence.ts'
import { showing } from '../../gathering/weighing.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import { stated } from './change-members.ts'
import { type ChangeRow, readAt } from './changes-statement.ts'

/** What decides whether a change shows where the statement cannot; null where it can. */
export interface Doubt {
  readonly doubt: { readonly claimId: string; readonly evidence: RawEvidence } | null
}

export interface Doubts {
  readonly read: (row: ChangeRow) => Fragment | null
  readonly holds: (row: Doubt, request: RequestValues) => boolean
}

/** Where the lens asks for a number of origins, the evidence tells, as it was while the claim stood. */
export function doubtsOf(reading: Reading): Doubts {
  const [least, weighings] = [minOrigins(reading), showing(reading)]
  return {
    read: ({ claim, stood }) =>
      weighings.length === 0
        ? null
        : cypher`{claimId: ${claim}.id, evidence: ${evidenceOf(stated, claim, readAt(stood, reading))}}`,
    holds: ({ doubt }, request) => {
      if (doubt === null) return true
      const evidence = gather(doubt.evidence, least?.(request) ?? null)
      return weighings.every((holds) => holds(evidence.graph.claims.get(doubt.claimId)!, evidence, request))
    },
  }
}
