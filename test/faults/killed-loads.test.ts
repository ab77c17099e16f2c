import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { isnad } from '../support/run-isnad.ts'
import { testDatabase } from '../support/test-database.ts'
import { FAULTS, seededMoments } from './seeded-moments.ts'

const seed = join(packageRoot, 'seeds/competency')
const database = testDatabase()
afterAll(() => database.close())

/** Runs `isnad load` and kills it after so many milliseconds, or as it says this, where that is before its end; gives how long it ran. */
async function load(at: number | RegExp = Number.POSITIVE_INFINITY): Promise<number> {
  const began = performance.now()
  await isnad(['load', seed], {}, { by: 'SIGKILL', at })
  return performance.now() - began
}

it('a load that is killed at any moment leaves a sound graph, and is finished by the next one', async () => {
  await emptyGraph(database)
  await load()
  const whole = await dumpGraph(database)
  expect(whole.length).toBeGreaterThan(100)
  await emptyGraph(database)
  const lasting = await load()
  const left = new Set<string>()
  // Loads become faster, so that any of these moments may lie beyond the end; as it tells of its first step much is left to do.
  for (const moment of [/entities/u, ...seededMoments(FAULTS).map((part) => part * lasting)]) {
    await emptyGraph(database)
    await load(moment)
    // Nothing is wrong but that the data set may be half there, what it defines too, or not be weighed yet.
    const checks = (await audit(database)).map(({ check }) => check)
    for (const check of checks) expect(['whole data sets', 'nothing left over', 'weighed']).toContain(check)
    left.add(checks.length === 0 ? 'nothing or all' : 'a half')
    await loadSeed(database, seed)
    expect(await dumpGraph(database), `killed at ${moment}`).toEqual(whole)
    expect(await audit(database)).toEqual([])
  }
  expect(left).toContain('a half')
}, 1_800_000)
