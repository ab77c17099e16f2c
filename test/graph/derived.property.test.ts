import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestValues } from '../../src/cypher/request-values.ts'
import type { CompiledQuery } from '../../src/cypher/text/compiled-query.ts'
import { cypher, parameter, type Variable, variable } from '../../src/cypher/text/fragment.ts'
import { printStatement } from '../../src/cypher/text/print-statement.ts'
import { audit } from '../../src/graph/audit/audit.ts'
import { rebuild } from '../../src/graph/derived/rebuild.ts'
import { fromStored, type StoredUpholders, upholdersOf } from '../../src/graph/derived/upholding/upholders.ts'
import { lookAt, type Sight, weigh } from '../../src/graph/derived/upholding/weighing/weigh-upholders.ts'
import { keepsStoredRoot, keepsWalkedRoot, storedRootsHold } from '../../src/lens/kept-origins.ts'
import { reading } from '../../src/lens/testing/reading.ts'
import { visibleInRecord } from '../../src/lens/visibility.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { marking } from '../../src/vocabulary/index.ts'
import { dumpExactly } from '../support/dump-exactly.ts'
import { testDatabase } from '../support/test-database.ts'
import { anyStory, tell } from '../support/worlds/story.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
afterAll(() => database.close())

const numRuns = Number(process.env.ISNAD_PROPERTY_RUNS ?? 3)
const seed = Number(process.env.ISNAD_PROPERTY_SEED ?? Date.now() % 2 ** 31)

it(`after every load the graph is sound and what is derived is what a rebuild gives (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      await tell(story, database, async () => {
        await expectRebuildsAlike()
        await expectRootsAsWalked()
        await expectUpheldAsWeighed()
      })
    }),
    { numRuns, seed },
  )
}, 3_600_000)

async function expectRebuildsAlike(): Promise<void> {
  expect(await audit(database)).toEqual([])
  const maintained = await dumpExactly(database)
  await rebuild(database)
  expect(await dumpExactly(database)).toEqual(maintained)
}

/** For viewers and moments at which the stored roots of a claim hold, a walk of its lineage finds the same. */
async function expectRootsAsWalked(): Promise<void> {
  const moments = await database.read({
    name: 'moments',
    text: 'MATCH (change:Change) RETURN DISTINCT change.at AS at ORDER BY at DESC LIMIT 6',
    params: {},
  })
  for (const clearance of [0, 2, 4]) {
    for (const { at } of moments) {
      const rows = await database.read(rootsByStoreAndWalk.bind(requestValues({}, { clearance, knownAt: at })))
      expect(rows.filter(({ stored, walked }) => stored !== walked)).toEqual([])
    }
  }
}

/** Whom a proposition needs is mostly told by its claims alone: weighing all evidence finds the same for every clearance. */
async function expectUpheldAsWeighed(): Promise<void> {
  const text = `
MATCH (proposition:Proposition)
RETURN proposition.id AS id, proposition {.upholderIds, .upholderEffects, .upholderFrom, .upholderTo} AS stored`
  const rows = (await database.read({ name: 'upheld', text, params: {} })) as { id: string; stored: StoredUpholders }[]
  const run = (query: CompiledQuery) => database.read(query)
  const ids = rows.map(({ id }) => id)
  const sights: Sight[] = []
  for (const clearance of marking.values.keys()) sights.push(await lookAt(run, ids, clearance))
  const found = (id: string) => upholdersOf(sights.map((sight) => weigh(sight, id).upheld()))
  const compared = rows.map(({ id, stored }) => ({ id, stored: fromStored(stored), weighed: found(id) }))
  expect(compared.filter((one) => JSON.stringify(one.stored) !== JSON.stringify(one.weighed))).toEqual([])
}

/** Sets aside all the stored voices of a claim, then all but one of them. */
const rootsByStoreAndWalk = (() => {
  const [claim, claimants, sources, datasets] = ['claim', 'claimants', 'sources', 'datasets'].map(variable) as [
    Variable,
    Variable,
    Variable,
    Variable,
  ]
  const viewer = reading({
    clearance: parameter('clearance', ({ context }) => (context as Viewer).clearance),
    knownAt: parameter('knownAt', ({ context }) => (context as Viewer).knownAt),
  })
  const exclusions = [{ claimants: cypher`${claimants}`, sources: cypher`${sources}`, datasets: cypher`${datasets}` }]
  return printStatement(
    'rootsByStoreAndWalk',
    cypher`MATCH (${claim}:Claim)
WHERE ${visibleInRecord(claim, viewer)} AND ${storedRootsHold(claim, viewer)}
UNWIND range(-1, size(${claim}.rootDatasetIds) - 1) AS kept
WITH ${claim}, kept,
  [id IN ${claim}.rootClaimantIds WHERE kept = -1 OR id <> ${claim}.rootClaimantIds[kept]] AS ${claimants},
  [id IN ${claim}.rootSourceIds WHERE kept >= 0 AND NOT id IN ['', ${claim}.rootSourceIds[kept]]] AS ${sources},
  [id IN ${claim}.rootDatasetIds WHERE kept >= 0 AND id <> ${claim}.rootDatasetIds[kept]] AS ${datasets}
RETURN ${claim}.slug AS slug, kept, ${keepsStoredRoot(claim, exclusions)} AS stored,
  ${keepsWalkedRoot(claim, exclusions, viewer)} AS walked`,
  )
})()

interface Viewer {
  readonly clearance: number
  readonly knownAt: number
}
