// Fills the Neo4j of the bench with a dense graph: npm run bench:generate -- --actors 2000 --claims 100000 --seed 1
import { parseArgs } from 'node:util'
import { applyMigrations } from '../src/graph/migrations/apply-migrations.ts'
import { loadDataset } from '../src/import/load/load-dataset.ts'
import { openBenchDatabase } from './database.ts'
import { denseGraph } from './graph/dense-graph.ts'
import { graphOf, graphOptions } from './graph/graph-options.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    ...graphOptions,
    // Without it nothing is counted for singlePointsOfFailure: it takes longer than all else in so dense a graph.
    weigh: { type: 'boolean', default: false },
  },
})
const { config, database, close } = await openBenchDatabase()
try {
  await applyMigrations(database)
  const [found] = await database.read({ name: 'count', text: 'MATCH (n:Node) RETURN count(n) AS nodes', params: {} })
  if (found!.nodes !== 0)
    throw new Error(`${config.dataDir} holds a graph already. Remove the folder, or name another with ISNAD_DATA_DIR.`)
  for (const seed of denseGraph(graphOf(values))) {
    const began = Date.now()
    const { entities, claims, withdrawals } = await loadDataset(database, seed, { settles: values.weigh })
    const seconds = ((Date.now() - began) / 1_000).toFixed(1)
    console.log(
      `${seed.dataset.title} ${seed.dataset.version}: ${entities} entities, ${claims} claims, ${withdrawals} withdrawn in ${seconds} s`,
    )
  }
} finally {
  await close()
}
