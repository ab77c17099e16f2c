// Measures reads against the generated graph, as a table of Markdown: npm run bench:reads [-- <operation>...]
import { cpus, totalmem } from 'node:os'
import { memory, openBenchDatabase } from './database.ts'
import { measure } from './reads/measure.ts'
import { readOperations, variablesOf } from './reads/operations.ts'
import { profilerOf } from './reads/profiler.ts'
import { recordedServer } from './reads/recorded-server.ts'
import { tableHead, tableRow } from './reads/table.ts'

const { database, server, close } = await openBenchDatabase()
const profiler = profilerOf(server)
try {
  const variables = await variablesOf(database)
  const bench = { database, profiler, variables, server: await recordedServer(database) }
  console.log(`${await describe()}\n\n${tableHead()}`)
  for (const operation of readOperations(process.argv.slice(3))) console.log(tableRow(await measure(bench, operation)))
} finally {
  await profiler.close()
  await close()
}

async function describe(): Promise<string> {
  const text = 'RETURN COUNT { (:Actor) } AS actors, COUNT { (:Claim) } AS claims'
  const [counts] = await database.read({ name: 'counts', text, params: {} })
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Neo4j with ${memory.heapMb} MB heap and ${memory.pageCacheMb} MB page cache`
  return `${new Date().toISOString().slice(0, 10)}, ${counts!.actors} actors and ${counts!.claims} claims, ${machine}. Times in milliseconds.`
}
