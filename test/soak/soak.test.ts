import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { poolSize } from '../../src/neo4j/pool-size.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { endLeftovers, type IsnadProcess, startIsnad } from '../support/isnad-process.ts'
import { isnad } from '../support/run-isnad.ts'
import { testDatabase } from '../support/test-database.ts'
import { workerNeo4j } from '../support/worker-neo4j.ts'
import { writeChangingFolder } from './changing-folder.ts'
import { type Figures, figuresAt, leastBetween, p99Between } from './figures.ts'

/** Ten minutes by `npm run test:soak`. */
const seconds = Number(process.env.ISNAD_SOAK_SECONDS ?? 60)
const CLIENTS = 16

const seed = join(packageRoot, 'seeds/sy24-deir-ez-zor')
const questions = readdirSync(join(seed, 'questions'))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(join(seed, 'questions', name), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'isnad-soak-'))
const database = testDatabase()
let served: IsnadProcess
let urls: { readonly api: string; readonly metrics: string }

beforeAll(async () => {
  await emptyGraph(database)
  await loadSeed(database, seed)
  const { uri, user, password } = workerNeo4j
  served = startIsnad({
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    ...{ ISNAD_METRICS_PORT: '0', ISNAD_MAX_COST_PER_MINUTE: '0' },
  })
  const api = await served.ready()
  urls = { api: `${api}/graphql`, metrics: /Metrics +(\S+)/u.exec(served.output())![1]! }
})
afterAll(async () => {
  await endLeftovers()
  await database.close()
  rmSync(folder, { recursive: true })
})

async function answerTo(query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(urls.api, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return response.text()
}

/** Asks the questions in turn, each client beginning with another one; gives what was no answer. */
async function client(first: number, until: number): Promise<string[]> {
  const wrong: string[] = []
  for (let at = first; Date.now() < until; at += 1) {
    const answer = await answerTo(questions[at % questions.length]!)
    if (JSON.parse(answer).errors !== undefined) wrong.push(answer)
  }
  return wrong
}

/** Loads one version of the data set after the other, by a process of its own as an operator does; gives how many there were. */
async function loader(until: number): Promise<number> {
  let loads = 0
  while (loads === 0 || Date.now() < until) {
    loads += 1
    writeChangingFolder(folder, loads)
    expect(await isnad(['load', folder])).toMatchObject({ code: 0 })
  }
  return loads
}

async function watcher(until: number): Promise<Figures[]> {
  const all: Figures[] = []
  while (Date.now() < until) {
    all.push(await figuresAt(urls.metrics))
    await sleep(500)
  }
  return all
}

it('while data are loaded, sixteen clients are answered, and nothing piles up', {
  timeout: seconds * 1_000 + 300_000,
}, async () => {
  const before = await Promise.all(questions.map(answerTo))
  const calm = await figuresAt(urls.metrics)
  const until = Date.now() + seconds * 1_000
  const clients = Array.from({ length: CLIENTS }, (_, first) => client(first, until))
  const [loads, figures, ...wrong] = await Promise.all([loader(until), watcher(until), ...clients])
  expect(wrong.flat()).toEqual([])

  const after = await figuresAt(urls.metrics)
  const [asked, failed] = [after.requests - calm.requests, after.failed - calm.failed]
  const [early, late] = [leastBetween(figures, 1 / 3, 2 / 3), leastBetween(figures, 2 / 3, 1)]
  const growth = (late - early) / (seconds / 3 / 60)
  console.log(
    `${asked} requests and ${loads} loads in ${seconds} s: ${failed} failed, 99 in 100 within ${p99Between(calm, after)} s, heap ${early.toFixed(0)} MB and then ${late.toFixed(0)} MB (${growth.toFixed(1)} MB a minute)`,
  )
  expect(failed).toBe(0)
  expect(asked).toBeGreaterThan(CLIENTS)
  expect(late).toBeLessThan(early * 1.5 + 32)

  expect((await isnad(['datasets', 'remove', 'changing'])).code).toBe(0)
  await expect
    .poll(async () => (await figuresAt(urls.metrics)).files, { timeout: 60_000 })
    // The connection of each client, and those to the database, which are kept for whoever asks next.
    .toBeLessThanOrEqual(calm.files + CLIENTS + poolSize)
  expect(await Promise.all(questions.map(answerTo))).toEqual(before)
  expect(await audit(database)).toEqual([])
})
