import { openBenchDatabase } from './database.ts'
import { readOperations, variablesOf } from './reads/operations.ts'
import { recordedServer } from './reads/recorded-server.ts'
import { profilerOf } from './reads/profiler.ts'
import { writeFileSync } from 'node:fs'
const { database, server: neo, close } = await openBenchDatabase()
const profiler = profilerOf(neo)
try {
  const variables = await variablesOf(database)
  const server = await recordedServer(database)
  for (const operation of readOperations(process.argv.slice(3))) {
    for (const round of [1, 2]) {
      server.takeStatements()
      const t = Date.now()
      const { errors, data } = await server.ask(operation.query, variables) as any
      console.log(operation.name, round, Date.now() - t, 'ms', JSON.stringify(errors ?? '').slice(0, 300), JSON.stringify(data ?? '').length)
      const qs = server.takeStatements()
      if (round === 2) for (const q of qs) {
        const t2 = Date.now()
        await database.read(q)
        console.log('   statement', q.name, Date.now() - t2, 'ms')
        writeFileSync(`/tmp/lead/${operation.name}.cypher`, q.text)
        writeFileSync(`/tmp/lead/${operation.name}.json`, JSON.stringify(q.params))
        const p = await profiler.profile(q) as any
        console.log('   hits', p.dbHits, [...p.costly])
      }
    }
  }
} finally { await profiler.close(); await close() }
