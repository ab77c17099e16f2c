import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openExport } from '../../src/export/open-export.ts'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { connect } from '../../src/neo4j/connect.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { workerNeo4j } from '../support/worker-neo4j.ts'

const seeds = ['seeds/sy24-deir-ez-zor', 'seeds/competency'].map((seed) => join(packageRoot, seed))
const database = testDatabase()
const another = connect({ ...workerNeo4j, database: 'neo4j', statementTimeoutMs: 60_000 })
afterAll(() => Promise.all([database.close(), another.close()]))

it('two Isnads that write to one database at a time make the graph that one makes', async () => {
  await emptyGraph(database)
  for (const seed of seeds) await loadSeed(database, seed)
  const whole = await dumpGraph(database)
  await emptyGraph(database)
  const ends = await Promise.allSettled([
    ...seeds.map((seed) => loadSeed(database, seed)),
    ...seeds.toReversed().map((seed) => loadSeed(another, seed)),
  ])
  // Who finds the other one writing waits for it, or is told so and tries again.
  for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'WRITE_LOCKED' })
  for (const seed of seeds) await loadSeed(another, seed)
  expect(await dumpGraph(database)).toEqual(whole)
  expect(await audit(database)).toEqual([])
}, 600_000)

const year = 365 * 86_400_000

it('a clock that was set back hides nothing of what was loaded before', async () => {
  const server = await serve(database)
  const told = async (now: number) => {
    await emptyGraph(database)
    await loadSeed(database, seeds[0]!, { now })
    const answer = await server(
      '{ claims(first: 100) { totalCount nodes { identifiers { value } proposition { text status } } } }',
    )
    const exported = await openExport(database, { viewer: { level: 0, seesPeople: false }, lens: null })
    let claims = 0
    for await (const _ of exported.claims()) claims += 1
    return { answer, claims }
  }
  const wanted = await told(Date.now())
  expect(wanted.claims).toBeGreaterThan(0)
  expect(await told(Date.now() + year)).toEqual(wanted)
}, 600_000)

it('a clock that was set back neither loses nor doubles what is loaded then', async () => {
  await emptyGraph(database)
  await loadSeed(database, seeds[0]!, { now: Date.now() })
  const before = await dumpGraph(database)
  expect(await loadSeed(database, seeds[0]!, { now: Date.now() - year })).toMatchObject({ unchanged: true })
  expect(await dumpGraph(database)).toEqual(before)
  await loadSeed(database, seeds[1]!, { now: Date.now() - year })
  expect(await audit(database)).toEqual([])
}, 600_000)
