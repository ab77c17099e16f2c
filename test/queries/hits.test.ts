import { afterAll, beforeAll, expect, it } from 'vitest'
import { hitsOf, regressions } from '../../bench/reads/hits.ts'
import { readOperations, variablesOf } from '../../bench/reads/operations.ts'
import { profilerOf } from '../../bench/reads/profiler.ts'
import { recordedHits } from '../../bench/reads/recorded-hits.ts'
import { recordedServer } from '../../bench/reads/recorded-server.ts'
import { fillDensely } from '../support/fill-densely.ts'
import { testDatabase } from '../support/test-database.ts'
import { workerNeo4j } from '../support/worker-neo4j.ts'

const size = { actors: 2_000, claims: 3_000, seed: 1 }
const database = testDatabase(240_000)
const profiler = profilerOf(workerNeo4j)

beforeAll(() => fillDensely(database, size))
afterAll(async () => {
  await profiler.close()
  await database.close()
})

it('no operation of the benchmark asks more of the store than is recorded of it', async () => {
  const bench = { profiler, server: await recordedServer(database), variables: { ...(await variablesOf(database)) } }
  expect(regressions(await hitsOf(bench, readOperations([])), recordedHits(size))).toEqual([])
}, 900_000)
