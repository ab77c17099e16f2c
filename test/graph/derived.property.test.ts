import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { rebuild } from '../../src/graph/derived/rebuild.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import type { Marking } from '../../src/vocabulary/index.ts'
import { dumpExactly } from '../support/dump-exactly.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { testDatabase } from '../support/test-database.ts'
import { type Half, seedOfWorlds } from '../support/worlds/seed-of-worlds.ts'
import { anyStep } from '../support/worlds/steps.ts'
import { after, firstWorld, type Step, things } from '../support/worlds/world.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
afterAll(() => database.close())

const numRuns = Number(process.env.ISNAD_PROPERTY_RUNS ?? 4)
const seed = Number(process.env.ISNAD_PROPERTY_SEED ?? Date.now() % 2 ** 31)

/** The steps of many worlds, which know nothing of one another and are loaded together because a load has its price. */
interface Story {
  readonly worlds: readonly (readonly Step[])[]
  /** The markings of both data sets, from one load to the next. */
  readonly datasets: readonly (readonly [here: Marking, elsewhere: Marking])[]
  readonly batchSize: number
}

const marking = fc.constantFrom<Marking[]>('CLEAR', 'CLEAR', 'CLEAR', 'AMBER')
const story: fc.Arbitrary<Story> = fc.record({
  worlds: fc.array(fc.array(anyStep, { minLength: 1, maxLength: 10, size: 'max' }), {
    minLength: 1,
    maxLength: 30,
    size: 'max',
  }),
  datasets: fc.array(fc.tuple(marking, marking), { maxLength: 10 }),
  batchSize: fc.constantFrom(1_000, 20),
})

it(`after every load the graph is sound and what is derived is what a rebuild gives (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.noBias(story), async ({ worlds, datasets, batchSize }) => {
      await emptyGraph(database)
      const now = worlds.map(() => firstWorld)
      const shown = { here: [...now], elsewhere: [...now] }
      for (let turn = -1; turn < Math.max(...worlds.map(({ length }) => length)); turn++) {
        for (const [index, steps] of worlds.entries()) {
          const step = steps[turn]
          if (step === undefined) continue
          now[index] = after(now[index]!, step)
          shown[halfOf(step)][index] = now[index]
        }
        const [here, elsewhere] = datasets[turn] ?? ['CLEAR', 'CLEAR']
        await loadDataset(database, seedOfWorlds('here', shown.here, here), { batchSize })
        await loadDataset(database, seedOfWorlds('elsewhere', shown.elsewhere, elsewhere), { batchSize })
        await expectSound()
      }
    }),
    { numRuns, seed },
  )
}, 3_600_000)

/** The data set in which the step is taken: the other goes on showing the world as it was when that last changed there. */
const halfOf = ([, of]: Step): Half => ((things.elsewhere as readonly string[]).includes(of) ? 'elsewhere' : 'here')

async function expectSound(): Promise<void> {
  expect(await audit(database)).toEqual([])
  const maintained = await dumpExactly(database)
  await rebuild(database)
  expect(await dumpExactly(database)).toEqual(maintained)
}
