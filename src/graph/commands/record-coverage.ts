import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import type { StoredCoverage } from '../../entities/coverage/coverage.stored.ts'
import { endOfTime } from '../../lib/end-of-time.ts'
import { claimOrderKey } from './claims/create-claims.ts'

/** A row of coverage that enters the record. */
export interface NewCoverage {
  readonly id: string
  readonly stored: StoredCoverage
  /** Its place in its data set, from 0. */
  readonly position: number
}

export function createCoverage(coverage: readonly NewCoverage[], now: number): CompiledQuery {
  return statement(
    'createCoverage',
    `
UNWIND $rows AS row
MATCH (dataset:Dataset {id: row.properties.datasetId})
CREATE (coverage:Coverage:Node)
SET coverage = row.properties
CREATE (coverage)-[:IN_DATASET]->(dataset)
WITH coverage, row
CALL (coverage, row) {
  MATCH (subject:Entity&Node {id: row.subjectId})
  CREATE (coverage)-[:COVERS_SUBJECT]->(subject)
}
CALL (coverage, row) {
  MATCH (object:Entity&Node {id: row.objectId})
  CREATE (coverage)-[:COVERS_OBJECT]->(object)
}
CALL (coverage, row) {
  UNWIND row.againstIds AS id
  MATCH (opponent:Actor {id: id})
  CREATE (coverage)-[:COVERS_AGAINST]->(opponent)
}`,
    { rows: coverage.map((one) => rowOf(one, now)) },
  )
}

function rowOf({ id, stored: { content, contentHash, ownLevel, days }, position }: NewCoverage, now: number) {
  const { subjectId, objectId, againstIds, ...said } = content
  return {
    subjectId,
    objectId,
    againstIds,
    properties: {
      ...said,
      ...days,
      id,
      contentHash,
      ownLevel,
      orderKey: claimOrderKey(now, position, id),
      recordedAt: now,
      withdrawnAt: endOfTime,
    },
  }
}
