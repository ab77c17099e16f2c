import { statement } from '../../cypher/text/statement.ts'
import type { Database } from '../../neo4j/database.ts'

const pageSize = 1_000

/** The ids of all nodes of a label, a page at a time. */
export async function* pagesOfIds(database: Pick<Database, 'read'>, label: string): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const rows = await database.read(
      statement(
        `idsOf${label}`,
        `
MATCH (node:${label})
WHERE node.id > $after
RETURN node.id AS id
ORDER BY node.id
LIMIT $limit`,
        { after, limit: pageSize },
      ),
    )
    const ids = rows.map(({ id }) => id as string)
    if (ids.length > 0) yield ids
    if (ids.length < pageSize) return
    after = ids.at(-1)!
  }
}
