import type { CompiledQuery } from '../cypher/text/compiled-query.ts'
import type { Row, WriteTransaction } from '../neo4j/database.ts'

/** Runs a statement over `$rows`; without rows there is nothing to plan or to run. */
export async function runRows(transaction: WriteTransaction, query: CompiledQuery): Promise<Row[]> {
  return (query.params.rows as unknown[]).length === 0 ? [] : transaction.run(query)
}
