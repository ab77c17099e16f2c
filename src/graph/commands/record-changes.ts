import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import type { Database } from '../../neo4j/database.ts'

/** Every kind of change that is recorded: in the transaction of what it records, for those who follow the graph. */
export const recordedChanges = [
  'CLAIM_ADDED',
  'CLAIM_WITHDRAWN',
  'CLAIM_SUPERSEDED',
  'CLAIM_MARKED',
  'CLAIM_READ_ANEW',
  'ASSESSMENT_ADDED',
  'ASSESSMENT_WITHDRAWN',
  'ASSESSMENT_MARKED',
  'COVERAGE_ADDED',
  'COVERAGE_WITHDRAWN',
  'COVERAGE_MARKED',
  'COVERAGE_READ_ANEW',
  'ENTITY_CREATED',
  'ENTITY_CHANGED',
  'ENTITY_REMOVED',
  'DATASET_LOADED',
] as const

export interface RecordedChange {
  readonly kind: (typeof recordedChanges)[number]
  readonly nodeId: string
}

export function recordChanges(
  changes: readonly RecordedChange[],
  { datasetId, now }: { datasetId: string; now: number },
): CompiledQuery {
  return statement(
    'recordChanges',
    `
UNWIND $rows AS row
CREATE (:Change {id: randomUUID(), at: $now, kind: row.kind, nodeId: row.nodeId, datasetId: $datasetId})`,
    { rows: changes, datasetId, now },
  )
}

/** The moment of the latest change; every load is later. */
const latestChange = (): CompiledQuery =>
  statement(
    'latestChange',
    `
MATCH (change:Change)
WHERE change.at > 0
RETURN change.at AS at
ORDER BY change.at DESC
LIMIT 1`,
  )

/** When anything was recorded last; undefined where nothing was yet. */
export async function latestMoment(database: Pick<Database, 'read'>): Promise<number | undefined> {
  const [latest] = await database.read(latestChange())
  return latest?.at as number | undefined
}
