import { basename } from 'node:path'
import pino from 'pino'
import { readConfig } from './config.ts'
import { assertRestored } from './graph/backup/assert-restored.ts'
import { applyMigrations } from './graph/migrations/apply-migrations.ts'
import { lookUpPlaces } from './import/gazetteers/look-up-places.ts'
import { loadSeed } from './import/load-seed.ts'
import { announcement } from './lifecycle/announcement.ts'
import { type OpenNeo4j, openNeo4j } from './lifecycle/open-neo4j.ts'
import { runProgram } from './lifecycle/run-program.ts'
import { createServer } from './server/create-server.ts'
import { prepareDrain } from './server/drain.ts'
import { readFurtherQuestions, readQuestions } from './server/explorer/questions-files.ts'
import { warmUp } from './server/explorer/warm-up.ts'
import { listen } from './server/listen.ts'
import { createReadiness, isReady } from './server/readiness.ts'
import { serveMetrics } from './server/watch/metrics-server.ts'
import { createLog } from './telemetry/create-log.ts'
import { tellEvents } from './telemetry/events.ts'
import { createMetrics } from './telemetry/metrics.ts'

await runProgram(async ({ signal, atEnd, fail }) => {
  const config = readConfig()
  const log = createLog(config.logLevel, pino.destination(2))
  const report = (sentence: string) => {
    console.log(sentence)
    if (readiness.state.status === 'starting') readiness.starting(sentence)
  }

  const readiness = createReadiness()
  const metrics = createMetrics(() => isReady(readiness))
  const tell = tellEvents(metrics, log)
  atEnd(() => tell('stopping'))
  atEnd(readiness.stopping)
  const questions = await readQuestions(config.seeds)
  const furtherQuestions = await readFurtherQuestions(config.seeds)
  const server = await createServer({ config, log, readiness, metrics, offered: { questions, furtherQuestions } })
  atEnd(prepareDrain(server))
  const url = await listen(server, config)
  const served = await serveMetrics(metrics, config.metrics)
  atEnd(() => served?.close())

  const onRestart = () => tell('database_restarted')
  const neo4j: OpenNeo4j = await openNeo4j(config, { report, signal, onFailure: fail, onRestart })
  atEnd(neo4j.close)
  tell('database_ready')
  await assertRestored(neo4j.database)
  await applyMigrations(neo4j.database)
  for (const folder of config.seeds) {
    report(`Loading ${basename(folder)}`)
    await loadSeed(neo4j.database, folder)
    tell('dataset_loaded')
  }
  await lookUpPlaces(neo4j.database)

  readiness.ready(neo4j.database)
  tell('ready')
  console.log(announcement({ url, metricsUrl: served?.url, neo4j: neo4j.place, seeds: config.seeds, questions }))
  await warmUp(server, questions, signal)
})
