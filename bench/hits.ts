// Holds what operations ask of the store to what is recorded of it: npm run bench:hits -- --actors 2000 --claims 100000 --seed 1 [--record]
import { parseArgs } from 'node:util'
import { openBenchDatabase } from './database.ts'
import { graphOf, graphOptions } from './graph/graph-options.ts'
import { hitsOf, regressions } from './reads/hits.ts'
import { readOperations, variablesOf } from './reads/operations.ts'
import { profilerOf } from './reads/profiler.ts'
import { recordedHits, recordHits } from './reads/recorded-hits.ts'
import { recordedServer } from './reads/recorded-server.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { ...graphOptions, record: { type: 'boolean', default: false } },
})
const size = graphOf(values)
const { database, server, close } = await openBenchDatabase()
const profiler = profilerOf(server)
try {
  const bench = { profiler, server: await recordedServer(database), variables: await variablesOf(database) }
  const hits = await hitsOf(bench, readOperations([]))
  const recorded = recordedHits(size)
  if (values.record) recordHits(size, hits)
  console.log('| operation | hits of the store | recorded |\n|---|--:|--:|')
  for (const [name, found] of Object.entries(hits)) console.log(`| ${name} | ${found} | ${recorded[name] ?? ''} |`)
  const worse = values.record ? [] : regressions(hits, recorded)
  for (const sentence of worse) console.error(sentence)
  if (worse.length > 0) process.exitCode = 1
} finally {
  await profiler.close()
  await close()
}
