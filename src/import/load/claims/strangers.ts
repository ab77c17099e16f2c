import { statement } from '../../../cypher/text/statement.ts'
import { usingSlugs } from '../../../graph/commands/using-slugs.ts'
import type { Database } from '../../../neo4j/database.ts'

/** A slug of which the graph has no claim, or one of another data set. */
export interface Stranger {
  readonly slug: string
  readonly datasetId: string | null
  readonly datasetTitle: string | null
}

/** Those of the slugs that are not of claims of this data set alone: none of them where it says again what it said. */
export async function readStrangers(
  database: Pick<Database, 'read'>,
  slugs: readonly string[],
  datasetId: string,
): Promise<Stranger[]> {
  const rows = await database.read(
    statement(
      'strangers',
      `
UNWIND $slugs AS slug
OPTIONAL MATCH (claim:Claim {slug: slug}) ${usingSlugs('claim', 'Claim')}
WITH slug, claim
WHERE claim IS NULL OR claim.datasetId <> $datasetId
OPTIONAL MATCH (claim)-[:IN_DATASET]->(dataset:Dataset)
RETURN slug, dataset.id AS datasetId, dataset.title AS datasetTitle`,
      { slugs, datasetId },
    ),
  )
  return rows as unknown as Stranger[]
}
