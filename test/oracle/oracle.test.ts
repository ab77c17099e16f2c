import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ask as AskServer, serve } from '../support/serve.ts'
import { clearDatabase, testDatabase } from '../support/test-database.ts'
import { examine } from './examine.ts'
import { applyMigrations, loadWorlds, TOKENS } from './graph-of-worlds.ts'
import { type Ask, arbitraryAsk } from './operations/ask.ts'
import { oracleOf } from './oracle.ts'
import { arbitraryWorld } from './worlds/arbitrary-world.ts'

const CASES = Number(process.env.ISNAD_ORACLE_CASES ?? 2_000)
const SEED = Number(process.env.ISNAD_ORACLE_SEED ?? Date.now() % 1_000_000)
const WORLDS = 50
const database = testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'isnad-oracle-'))
let server: AskServer

beforeAll(async () => {
  await clearDatabase(database)
  await applyMigrations(database)
  const tokens = join(folder, 'tokens.json')
  writeFileSync(tokens, JSON.stringify(TOKENS), { mode: 0o600 })
  server = await serve(database, { ISNAD_TOKENS: tokens })
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

it(`answers ${CASES} random questions as brute force does (seed ${SEED})`, async () => {
  const worlds = fc.sample(arbitraryWorld(), { seed: SEED, numRuns: WORLDS })
  const asks = fc.sample(arbitraryAsk(), { seed: SEED, numRuns: CASES })
  const started = Date.now()
  const graph = await loadWorlds(database, worlds)
  console.log('loaded', Date.now() - started, graph.facts.claims.length)
  const examiner = { server, graph, oracle: oracleOf(graph.facts) }
  let failures = 0
  for (const [at, ask] of asks.entries()) {
    const mismatch = await examine(examiner, ask as Ask, at % WORLDS)
    if (mismatch !== null) {
      failures += 1
      if (failures <= 3) console.log(inspect(mismatch, { depth: null, breakLength: 200 }))
    }
  }
  console.log('asked', Date.now() - started, 'failures', failures)
  expect(failures).toBe(0)
}, 3_600_000)
