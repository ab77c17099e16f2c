import { statement } from '../../cypher/text/statement.ts'
import type { Database } from '../../neo4j/database.ts'

/**
 * Whether this version of a data set is another than the one that is loaded. A first load that was cut off has left none
 * behind, so that whoever finishes it releases nothing.
 */
export async function isOtherRelease(
  database: Pick<Database, 'read'>,
  datasetId: string,
  version: string | undefined,
): Promise<boolean> {
  const [loaded] = await database.read(
    statement(
      'loadedVersion',
      `
MATCH (dataset:Dataset {id: $datasetId})
WHERE dataset.contentHash IS NOT NULL OR dataset.version IS NOT NULL
RETURN dataset.version AS version`,
      { datasetId },
    ),
  )
  return loaded !== undefined && loaded.version !== (version ?? null)
}
