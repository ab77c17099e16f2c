import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import { isOfSource, type StoredAssessment } from '../../entities/assessment/assessment.stored.ts'
import { endOfTime } from '../../lib/end-of-time.ts'
import { speaks } from './claims/speaks.ts'
import { usingSlugs } from './using-slugs.ts'

/** An assessment that enters the record. */
export interface NewAssessment {
  readonly id: string
  readonly stored: StoredAssessment
}

/** Records assessments: of the source, or of the version of the claim that speaks now. */
export function createAssessments(assessments: readonly NewAssessment[], now: number): CompiledQuery {
  return statement(
    'createAssessments',
    `
UNWIND $rows AS row
MATCH (dataset:Dataset {id: row.properties.datasetId})
CREATE (assessment:Assessment:Node)
SET assessment = row.properties
CREATE (assessment)-[:IN_DATASET]->(dataset)
WITH assessment, row
CALL (row) {
  MATCH (assessed:Source {id: row.sourceId})
  RETURN assessed
  UNION
  MATCH (assessed:Claim {slug: row.claimSlug}) ${usingSlugs('assessed', 'Claim')}
  WHERE ${speaks('assessed')}
  RETURN assessed
}
CREATE (assessment)-[:ASSESSES]->(assessed)`,
    { rows: assessments.map((assessment) => rowOf(assessment, now)), endOfTime },
  )
}

function rowOf({ id, stored: { content, contentHash, ownLevel } }: NewAssessment, now: number) {
  const { of, ...said } = content
  return {
    sourceId: isOfSource(said.scale) ? of : null,
    claimSlug: isOfSource(said.scale) ? null : of,
    properties: {
      ...said,
      id,
      contentHash,
      ownLevel,
      orderKey: assessmentOrderKey({ at: said.at, recordedAt: now, slug: said.slug, id }),
      recordedAt: now,
      withdrawnAt: endOfTime,
    },
  }
}

/** The latest first; of one moment that which was recorded last. */
export function assessmentOrderKey(of: { at: number; recordedAt: number; slug: string; id: string }): string {
  return [descending(of.at), descending(of.recordedAt), of.slug, of.id].join('-')
}

const descending = (moment: number): string => String(endOfTime - moment).padStart(15, '0')
