import { basename } from 'node:path'
import pino from 'pino'
import { readConfig } from './config.ts'
import { assertRestored } from './graph/backup/assert-restored.ts'
import { applyMigrations } from './graph/migrations/apply-migrations.ts'
import { loadSeed } from './import/load-seed.ts'
import { announcement } from './lifecycle/announcement.ts'
import { type OpenNeo4j, openNeo4j } from './lifecycle/open-neo4j.ts'
import { runProgram } from './lifecycle/run-program.ts'
import { createServer } from './server/create-server.ts'
import { prepareDrain } from './server/drain.ts'
import { listen } from './server/listen.ts'
import { readFurtherQuestions, readQuestions } from './server/questions-files.ts'
import { createReadiness } from './server/readiness.ts'
import { warmUp } from './server/warm-up.ts'

await runProgram(async ({ signal, atEnd, fail }) => {
  const config = readConfig()
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const report = (sentence: string) => {
    console.log(sentence)
    if (readiness.state.status === 'starting') readiness.starting(sentence)
  }

  const readiness = createReadiness()
  atEnd(readiness.stopping)
  const questions = await readQuestions(config.seeds)
  const furtherQuestions = await readFurtherQuestions(config.seeds)
  const server = await createServer({ config, log, readiness, offered: { questions, furtherQuestions } })
  atEnd(prepareDrain(server))
  const url = await listen(server, config)

  const neo4j: OpenNeo4j = await openNeo4j(config, { report, signal, onFailure: fail })
  atEnd(neo4j.close)
  await assertRestored(neo4j.database)
  await applyMigrations(neo4j.database)
  for (const folder of config.seeds) {
    report(`Loading ${basename(folder)}`)
    await loadSeed(neo4j.database, folder)
  }

  readiness.ready(neo4j.database)
  console.log(announcement({ url, neo4j: neo4j.place, seeds: config.seeds, questions }))
  await warmUp(server, questions, signal)
})
