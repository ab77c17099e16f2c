import { statement } from '../../cypher/text/statement.ts'
import { endOfTime } from '../../lib/end-of-time.ts'
import type { Database } from '../../neo4j/database.ts'

type Recorded = 'Claim' | 'Assessment' | 'Coverage'

const digits = [...'0123456789abcdef']
/** About as many are read at once. */
const AT_ONCE = 50_000

/** How many slugs a data set has in the record. */
export async function countRecorded(
  database: Pick<Database, 'read'>,
  label: Recorded,
  datasetId: string,
): Promise<number> {
  const [counted] = await database.read(
    statement(
      `countRecorded${label}`,
      `
MATCH (node:${label} {datasetId: $datasetId})
WHERE node.withdrawnAt = $endOfTime
RETURN count(DISTINCT node.slug) AS count`,
      { datasetId, endOfTime },
    ),
  )
  return counted!.count as number
}

/**
 * The slugs under which a data set has something in the record, a part at a time: ids are hashes, so that those which
 * begin alike are equal parts.
 */
export async function* recordedSlugs(
  database: Pick<Database, 'read'>,
  label: Recorded,
  datasetId: string,
): AsyncGenerator<string[]> {
  const [counted] = await database.read(
    statement(`count${label}`, `MATCH (node:${label} {datasetId: $datasetId}) RETURN count(node) AS count`, {
      datasetId,
    }),
  )
  for (const prefix of prefixesFor(counted!.count as number)) {
    const rows = await database.read(
      statement(
        `recordedSlugsOf${label}`,
        `
MATCH (node:${label} {datasetId: $datasetId})
WHERE node.id STARTS WITH $prefix AND node.withdrawnAt = $endOfTime
RETURN DISTINCT node.slug AS slug
ORDER BY slug`,
        { datasetId, prefix, endOfTime },
      ),
    )
    if (rows.length > 0) yield rows.map(({ slug }) => slug as string)
  }
}

function prefixesFor(count: number): string[] {
  if (count <= AT_ONCE) return ['']
  return count <= AT_ONCE * digits.length ? digits : digits.flatMap((one) => digits.map((other) => one + other))
}
