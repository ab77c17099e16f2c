import { denseGraph, type GraphSize } from '../../bench/graph/dense-graph.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { emptyGraph } from './empty-graph.ts'

const enough: GraphSize = { actors: 100, claims: 2_000, seed: 1 }

/** Fills the database so that Neo4j, which chooses by statistics, has many nodes of each kind, and knows. */
export async function fillDensely(database: Database, size: GraphSize = enough): Promise<void> {
  await emptyGraph(database)
  for (const seed of denseGraph(size)) await loadDataset(database, seed, { settles: false })
  await database.schema({ name: 'replan', text: 'CALL db.prepareForReplanning(60)', params: {} })
}
