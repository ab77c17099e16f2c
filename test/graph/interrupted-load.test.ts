import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { isnad } from '../support/run-isnad.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
beforeEach(() => emptyGraph(database))
afterAll(() => database.close())

/** Loads in small batches and breaks off after the given number of transactions. */
async function loadUntil(said: SeedContent, transactions: number): Promise<void> {
  let left = transactions
  const report = () => {
    if (--left === 0) throw new Error('broken off')
  }
  await expect(loadDataset(database, seedOf(said), { report, batchSize: 3 })).rejects.toThrow('broken off')
}

/** The sample with claims changed and withdrawn and entities marked. */
function changedSample(): SeedContent {
  const said = sampleSeed()
  const claims = said.claims!.filter(({ ref }) => ref !== 't:wants')
  return {
    ...said,
    actors: said.actors!.map((actor) => ({ ...actor, marking: 'GREEN' as const })),
    claims: claims.map((claim, at) => (at % 2 === 0 ? { ...claim, likelihood: 'LIKELY' as const } : claim)),
  }
}

describe('a load that is broken off', () => {
  it('ends in the same graph when it is done again, wherever it broke off', async () => {
    await loadDataset(database, seedOf(sampleSeed()))
    const whole = await dumpGraph(database)
    for (const transactions of [1, 4, 6, 9, 10, 11]) {
      await emptyGraph(database)
      await loadUntil(sampleSeed(), transactions)
      await loadDataset(database, seedOf(sampleSeed()))
      expect(await dumpGraph(database), `broken off after ${transactions}`).toEqual(whole)
    }
    expect(await audit(database)).toEqual([])
  })

  it('of a changed data set does so too', async () => {
    await loadDataset(database, seedOf(sampleSeed()))
    await loadDataset(database, seedOf(changedSample()))
    const whole = await dumpGraph(database)
    for (const transactions of [1, 3, 5, 6, 7]) {
      await emptyGraph(database)
      await loadDataset(database, seedOf(sampleSeed()))
      await loadUntil(changedSample(), transactions)
      await loadDataset(database, seedOf(changedSample()))
      expect(await dumpGraph(database), `broken off after ${transactions}`).toEqual(whole)
    }
    expect(await audit(database)).toEqual([])
  })

  it('is told by the audit until it is done again', async () => {
    await loadUntil(sampleSeed(), 9)
    const findings = await audit(database)
    expect(findings.map(({ check }) => check)).toEqual(['whole data sets'])
  })
}, 120_000)

describe('a load whose process is killed', () => {
  it('is finished by the next, which takes over its lock', async () => {
    const folder = join(packageRoot, 'seeds/sy24-deir-ez-zor')
    await killedLoad(folder, /references: /u)
    expect(await loadSeed(database, folder)).toMatchObject({ unchanged: false })
    const resumed = await dumpGraph(database)
    await emptyGraph(database)
    await loadSeed(database, folder)
    expect(resumed).toEqual(await dumpGraph(database))
    expect(await audit(database)).toEqual([])
  }, 120_000)
})

/** Runs `isnad load` in a process of its own and kills it as soon as it says this. */
async function killedLoad(folder: string, sentence: RegExp): Promise<void> {
  const { code, stderr } = await isnad(['load', folder], {}, { by: 'SIGKILL', at: sentence })
  expect(code, stderr).toBeNull()
}
