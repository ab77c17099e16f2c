import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import type { Facts } from './record/facts.ts'
import { factsOf } from './record/facts-of.ts'
import { readIds } from './record/ids.ts'
import { type Load, loadsOf } from './worlds/loads.ts'
import type { World } from './worlds/world.ts'

/** Worlds that lie in the graph side by side, and what is to be known of them. */
export interface GraphOfWorlds {
  readonly worlds: readonly World[]
  readonly facts: Facts
  /** Moments at which the record was another each time. */
  readonly moments: readonly number[]
}

/** One transaction for each step of a load. */
const BATCH = 100_000

/** Fills the graph with these worlds and with nothing else. */
export async function loadWorlds(database: Database, worlds: readonly World[]): Promise<GraphOfWorlds> {
  await emptyGraph(database)
  const loads = loadsOf(worlds)
  for (const { at, dataset } of loads) await loadDataset(database, dataset, { now: at, batchSize: BATCH })
  return { worlds, facts: factsOf(loads, await readIds(database)), moments: momentsOf(loads) }
}

/** Before all, and with each load. */
function momentsOf(loads: readonly Load[]): number[] {
  return [loads[0]!.at - 1, ...loads.map(({ at }) => at)]
}
