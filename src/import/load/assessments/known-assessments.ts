import { statement } from '../../../cypher/text/statement.ts'
import { usingSlugs } from '../../../graph/commands/using-slugs.ts'
import { chunks } from '../../../lib/chunks.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'
import type { Database } from '../../../neo4j/database.ts'

/** A version of an assessment in the graph. */
export interface KnownAssessment {
  readonly id: string
  readonly slug: string
  readonly contentHash: string
  readonly ownLevel: number
  readonly datasetId: string
  readonly datasetTitle: string
  readonly inRecord: boolean
}

/** All versions of the assessments of these slugs. */
export async function readKnownAssessments(
  database: Pick<Database, 'read'>,
  slugs: readonly string[],
): Promise<KnownAssessment[]> {
  const known: KnownAssessment[] = []
  for (const chunk of chunks(slugs, 5_000))
    known.push(...((await database.read(versionsOf(chunk))) as unknown as KnownAssessment[]))
  return known
}

function versionsOf(slugs: readonly string[]) {
  return statement(
    'versionsOfAssessments',
    `
UNWIND $slugs AS slug
MATCH (assessment:Assessment {slug: slug})-[:IN_DATASET]->(dataset:Dataset) ${usingSlugs('assessment', 'Assessment')}
RETURN assessment.id AS id, slug, assessment.contentHash AS contentHash, assessment.ownLevel AS ownLevel,
  dataset.id AS datasetId, dataset.title AS datasetTitle, assessment.withdrawnAt = $endOfTime AS inRecord`,
    { slugs, endOfTime },
  )
}
