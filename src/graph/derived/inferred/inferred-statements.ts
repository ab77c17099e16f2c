import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import type { QuotedClaim } from './inferred-steps.ts'

/** A proposition with its quoted claims and the steps that are inferred between them. */
export interface WordedProposition {
  readonly id: string
  readonly claims: readonly QuotedClaim[]
  readonly stored: readonly StoredStep[]
}

export interface StoredStep {
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

export const wordedPropositions = (ids: readonly string[]): CompiledQuery =>
  statement(
    'wordedPropositions',
    `
UNWIND $ids AS id
MATCH (proposition:Proposition {id: id})
RETURN id,
  COLLECT {
    MATCH (proposition)<-[:STATES]-(claim:Claim)-[reported:REPORTED_IN]->(document:Document)
    WHERE reported.quote IS NOT NULL
    RETURN claim {
      .id, .polarity, .level, .orderKey, .recordedAt, .withdrawnAt,
      quote: reported.quote, documentId: document.id, days: coalesce(document.publishedOnSpans, claim.claimedSpans),
      stated: COLLECT {
        MATCH (claim)-[step:RESTS_ON WHERE step.via <> 'INFERRED']->(earlier:Claim)
        WITH claim, step, earlier
        WHERE step.recordedAt < earlier.withdrawnAt AND earlier.recordedAt < step.withdrawnAt
        RETURN DISTINCT {
          to: CASE WHEN earlier.propositionId = claim.propositionId THEN earlier.id END, level: earlier.level,
          recordedAt: CASE WHEN step.recordedAt > earlier.recordedAt THEN step.recordedAt ELSE earlier.recordedAt END,
          withdrawnAt: CASE WHEN step.withdrawnAt < earlier.withdrawnAt THEN step.withdrawnAt ELSE earlier.withdrawnAt END
        }
      }
    }
  } AS claims,
  COLLECT {
    MATCH (proposition)<-[:STATES]-(claim:Claim)-[step:RESTS_ON {via: 'INFERRED'}]->(earlier:Claim)
    RETURN {from: claim.id, to: earlier.id, properties: properties(step)}
  } AS stored`,
    { ids },
  )

/** The steps that are inferred from each claim become these. */
export const replaceInferred = (
  rows: readonly { readonly id: string; readonly steps: readonly StoredStep[] }[],
): CompiledQuery =>
  statement(
    'replaceInferred',
    `
UNWIND $rows AS row
MATCH (later:Claim {id: row.id})
CALL (later) {
  MATCH (later)-[stale:RESTS_ON {via: 'INFERRED'}]->()
  DELETE stale
}
CALL (later, row) {
  UNWIND row.steps AS wanted
  MATCH (earlier:Claim {id: wanted.to})
  CREATE (later)-[step:RESTS_ON]->(earlier)
  SET step = wanted.properties
}`,
    { rows },
  )
