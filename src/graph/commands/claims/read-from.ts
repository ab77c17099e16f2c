import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import type { StoredRecord } from '../../../entities/stored/stored-record.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'

/** A claim or row of coverage, and the row of a file that it is read from now; null where its data set names none. */
export interface ReadFrom {
  readonly id: string
  readonly record: StoredRecord | null
}

/** What each was read from before stays, closed. */
export function readFrom(rows: readonly ReadFrom[], now: number): CompiledQuery {
  return statement(
    'readFrom',
    `
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
CALL (node, row) {
  MATCH (node)-[stale:READ_FROM {withdrawnAt: $endOfTime}]->(record)
  WHERE row.record IS NULL OR record.id <> row.record.id
  SET stale.withdrawnAt = $now
}
CALL (node, row) {
  UNWIND CASE WHEN row.record IS NULL THEN [] ELSE [row.record] END AS said
  MERGE (record:SourceRecord {id: said.id})
  ON CREATE SET record += said.properties
  WITH node, record
  WHERE NOT EXISTS { (node)-[:READ_FROM {withdrawnAt: $endOfTime}]->(record) }
  CREATE (node)-[:READ_FROM {recordedAt: $now, withdrawnAt: $endOfTime}]->(record)
}
RETURN min(node.level) AS seenFrom`,
    { rows, now, endOfTime },
  )
}
