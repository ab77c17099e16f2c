import { requestValues } from '../../cypher/request-values.ts'
import { cypher, variable } from '../../cypher/text/fragment.ts'
import { printStatement } from '../../cypher/text/print-statement.ts'
import { restoredDataset } from '../../entities/dataset/dataset.restored.ts'
import type { StoredRow } from '../../entities/stored/restored-values.ts'
import type { DatasetSeed } from '../../import/seed/format/dataset.format.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import type { Database } from '../../neo4j/database.ts'
import { datasetSeed } from '../records/seed-definitions.ts'

export interface ReadDataset {
  readonly id: string
  readonly level: number
  readonly seed: DatasetSeed
}

/** The data sets that the viewer sees, by title. */
export async function readDatasets(database: Pick<Database, 'read'>, reading: Reading): Promise<ReadDataset[]> {
  const dataset = variable('dataset')
  const text = cypher`MATCH (${dataset}:Dataset)
WHERE ${visible(dataset, reading)}
RETURN ${dataset}.id AS id, ${dataset}.level AS level, ${dataset} {.id, .ownLevel, .scheme, .title, .version, .licence, .citation} AS stored,
  head([(${dataset})-[:IDENTIFIED_BY]->(identifier) | identifier.scheme + ':' + identifier.value]) AS ref
ORDER BY ${dataset}.orderKey`
  const rows = await database.read(printStatement('exportedDatasets', text).bind(requestValues({})))
  return rows.map(({ id, level, stored, ref }) => ({
    id: id as string,
    level: level as number,
    seed: datasetSeed(restoredDataset(stored as StoredRow, ref as string)),
  }))
}
