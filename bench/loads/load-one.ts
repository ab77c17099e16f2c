// Loads one folder into the Neo4j of the environment and tells what that took, as a line of JSON.
import { readConfig } from '../../src/config.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { connect } from '../../src/neo4j/connect.ts'
import { usedBy } from './meter.ts'

const { neo4j } = readConfig()
const database = connect({ ...neo4j!, database: 'neo4j', statementTimeoutMs: 600_000 })
try {
  const began = performance.now()
  let weighing: number | undefined
  const result = await loadSeed(database, process.argv[3]!, {
    report: ({ step }) => {
      if (step === 'weighing') weighing ??= performance.now()
    },
  })
  const ended = performance.now()
  const seconds = { writing: ((weighing ?? ended) - began) / 1_000, weighing: (ended - (weighing ?? ended)) / 1_000 }
  console.log(JSON.stringify({ ...result, seconds, ...usedBy(process.pid) }))
} finally {
  await database.close()
}
