import { statement } from '../../../cypher/text/statement.ts'
import { usingSlugs } from '../../../graph/commands/using-slugs.ts'
import { chunks } from '../../../lib/chunks.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'
import type { Database } from '../../../neo4j/database.ts'

/** A version of a row of coverage in the graph. */
export interface KnownCoverage {
  readonly id: string
  readonly slug: string
  readonly contentHash: string
  readonly ownLevel: number
  readonly datasetId: string
  readonly datasetTitle: string
  readonly inRecord: boolean
  /** The row of a file that it was read from last. */
  readonly recordId: string | null
}

/** All versions of the rows of these slugs. */
export async function readKnownCoverage(
  database: Pick<Database, 'read'>,
  slugs: readonly string[],
): Promise<KnownCoverage[]> {
  const known: KnownCoverage[] = []
  for (const chunk of chunks(slugs, 5_000))
    for (const row of await database.read(versionsOf(chunk))) known.push(row as unknown as KnownCoverage)
  return known
}

function versionsOf(slugs: readonly string[]) {
  return statement(
    'versionsOfCoverage',
    `
UNWIND $slugs AS slug
MATCH (coverage:Coverage {slug: slug})-[:IN_DATASET]->(dataset:Dataset) ${usingSlugs('coverage', 'Coverage')}
RETURN coverage.id AS id, slug, coverage.contentHash AS contentHash, coverage.ownLevel AS ownLevel,
  dataset.id AS datasetId, dataset.title AS datasetTitle, coverage.withdrawnAt = $endOfTime AS inRecord,
  head([(coverage)-[:READ_FROM {withdrawnAt: $endOfTime}]->(record) | record.id]) AS recordId`,
    { slugs, endOfTime },
  )
}
