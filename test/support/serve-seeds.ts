import { loadSeed } from '../../src/import/load-seed.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { emptyGraph } from './empty-graph.ts'
import { type Ask, serve } from './serve.ts'

/** Empties the database, loads the data sets in turn, and serves them. */
export async function serveSeeds(
  database: Database,
  folders: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ask> {
  await emptyGraph(database)
  for (const folder of folders) await loadSeed(database, folder)
  return serve(database, environment)
}
