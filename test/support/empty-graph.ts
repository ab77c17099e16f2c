import { applyMigrations } from '../../src/graph/migrations/apply-migrations.ts'
import type { Database } from '../../src/neo4j/database.ts'

/** Leaves nothing in the graph but its schema, which keeps Neo4j's plans of the statements good from file to file. */
export async function emptyGraph(database: Database): Promise<void> {
  await applyMigrations(database)
  const text =
    '/* emptyGraph */ MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'
  await database.schema({ name: 'emptyGraph', text, params: {} })
}
