import { applyMigrations } from '../../src/graph/migrations/apply-migrations.ts'
import type { Database } from '../../src/neo4j/database.ts'

/** Leaves nothing in the graph but its schema, which keeps Neo4j's plans of the statements good from test to test. */
export async function emptyGraph(database: Database): Promise<void> {
  await applyMigrations(database)
  const text = '/* emptyGraph */ MATCH (n) WHERE NOT n:Migration DETACH DELETE n'
  await database.write(({ run }) => run({ name: 'emptyGraph', text, params: {} }))
}
