import type { CompiledQuery } from '../../src/cypher/text/compiled-query.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { type Ask, serve } from '../../test/support/serve.ts'

export interface RecordedServer {
  readonly ask: Ask
  /** The statements that were run since the last call. */
  takeStatements(): CompiledQuery[]
}

/** The server as it runs, and what it asks of Neo4j. */
export async function recordedServer(database: Database): Promise<RecordedServer> {
  let statements: CompiledQuery[] = []
  const ask = await serve({
    ...database,
    read: (query) => {
      statements.push(query)
      return database.read(query)
    },
  })
  return {
    ask,
    takeStatements() {
      const taken = statements
      statements = []
      return taken
    },
  }
}
