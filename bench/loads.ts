// Measures loads of generated data sets into an empty Neo4j of their own, as a table of Markdown: npm run bench:loads -- --claims 100000
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { readConfig } from '../src/config.ts'
import { applyMigrations } from '../src/graph/migrations/apply-migrations.ts'
import { connect } from '../src/neo4j/connect.ts'
import { readHolding } from '../src/neo4j/local/folder-lock.ts'
import { startLocalNeo4j } from '../src/neo4j/local/start-local-neo4j.ts'
import { memory } from './database.ts'
import { denseGraph } from './graph/dense-graph.ts'
import { graphOf, graphOptions } from './graph/graph-options.ts'
import { sizeOf, usedBy } from './loads/meter.ts'
import { writeSeedFolder } from './loads/seed-folder.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: graphOptions,
})
const folder = mkdtempSync(join(tmpdir(), 'isnad-loads-'))
const steps = [...denseGraph(graphOf(values))].map((seed, at) => {
  writeSeedFolder(join(folder, String(at)), seed)
  const { places, sources, actors, documents, incidents, claims } = seed
  const rows = [places, sources, actors, documents, incidents, claims].reduce((sum, { length }) => sum + length, 0)
  return { folder: join(folder, String(at)), title: `${seed.dataset.title} ${seed.dataset.version}`, rows }
})
const dataDir = join(folder, 'data')
const server = await startLocalNeo4j({
  ...readConfig({ ...process.env, ISNAD_DATA_DIR: dataDir }),
  ...{ dataDir, memory },
  report: (sentence) => console.error(sentence),
  onFailure: (error) => console.error(error),
})
try {
  const database = connect({ ...server, database: 'neo4j', statementTimeoutMs: 60_000 })
  await applyMigrations(database)
  await database.close()
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Neo4j with ${memory.heapMb} MB heap and ${memory.pageCacheMb} MB page cache`
  console.log(`${new Date().toISOString().slice(0, 10)}, ${values.actors} actors, ${machine}\n`)
  console.log(`| ${columns().join(' | ')} |\n|---${'|--:'.repeat(columns().length - 1)}|`)
  const last = steps.at(-1)!
  const all = [...steps, { ...last, title: `${last.title} again, unchanged` }]
  for (const step of all) console.log(`| ${(await measured(step)).join(' | ')} |`)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true })
}

function columns(): string[] {
  const times = [
    'rows',
    'claims written',
    'writing, s',
    'weighing, s',
    'rows a second',
    'processor time of Node, s',
    'of Neo4j, s',
  ]
  return ['load', ...times, 'peak of Node, MB', 'peak of Neo4j, MB', 'database, MB']
}

async function measured({ folder, title, rows }: (typeof steps)[number]): Promise<(string | number)[]> {
  const { pid } = readHolding(dataDir)!.server!
  const before = usedBy(pid)
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = server
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/run-typescript.mjs', 'bench/loads/load-one.ts', folder],
    { env: { ...process.env, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } },
  )
  const { claims, seconds, peakMb, cpuSeconds } = JSON.parse(stdout)
  const after = usedBy(pid)
  const all = seconds.writing + seconds.weighing
  const times = [seconds.writing.toFixed(1), seconds.weighing.toFixed(1), Math.round(rows / all)]
  const processor = [cpuSeconds.toFixed(1), (after.cpuSeconds - before.cpuSeconds).toFixed(1)]
  const sizes = [peakMb, after.peakMb, sizeOf(join(dataDir, 'neo4j/data'))].map(Math.round)
  return [title, rows, claims, ...times, ...processor, ...sizes]
}
