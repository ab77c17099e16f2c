// Keeps the Neo4j of the bench running until Ctrl-C, and says how to reach it.
import { join } from 'node:path'
import { runProgram } from '../src/lifecycle/run-program.ts'
import { openBenchDatabase } from './database.ts'

await runProgram(async ({ atEnd }) => {
  const { config, server, close } = await openBenchDatabase()
  atEnd(close)
  console.log(
    `${server.uri}, user ${server.user}, password in ${join(config.dataDir, 'neo4j/password')}. Stop it with Ctrl-C.`,
  )
})
