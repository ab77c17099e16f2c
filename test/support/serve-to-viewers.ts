import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import type { Marking } from '../../src/vocabulary/index.ts'
import { emptyGraph } from './empty-graph.ts'
import { type SeedContent, seedOf } from './seed-of.ts'
import { type Answer, serve } from './serve.ts'
import { headersOf, writeTokens } from './viewers.ts'

export interface ServedToViewers {
  /** Fills the graph with what these data sets say, loaded in turn, and with nothing else. */
  load(...contents: readonly SeedContent[]): Promise<void>
  ask(viewer: Marking, query: string, variables?: Record<string, unknown>): Promise<Answer>
  close(): Promise<void>
}

/** A server with a viewer of every clearance, on a graph that is filled anew for every test. */
export async function serveToViewers(database: Database): Promise<ServedToViewers> {
  await emptyGraph(database)
  const tokens = writeTokens()
  const server = await serve(database, { ISNAD_TOKENS: tokens.file })
  return {
    load: async (...contents) => {
      await emptyGraph(database)
      for (const content of contents) await loadDataset(database, seedOf(content))
    },
    ask: (viewer, query, variables) => server(query, variables, headersOf(viewer)),
    close: async () => {
      await database.close()
      tokens.remove()
    },
  }
}
