import fc from 'fast-check'
import { loadDataset } from '../../../src/import/load/load-dataset.ts'
import type { Database } from '../../../src/neo4j/database.ts'
import type { Marking } from '../../../src/vocabulary/index.ts'
import { emptyGraph } from '../empty-graph.ts'
import { type Half, seedOfWorlds } from './seed-of-worlds.ts'
import { anyStep } from './steps.ts'
import { after, firstWorld, type Step, things } from './world.ts'

/** The steps of many worlds, which know nothing of one another and are loaded together because a load has its price. */
export interface Story {
  readonly worlds: readonly (readonly Step[])[]
  /** The markings of both data sets, from one load to the next. */
  readonly datasets: readonly (readonly [here: Marking, elsewhere: Marking])[]
  readonly batchSize: number
  readonly hubSize: number
}

const marking = fc.constantFrom<Marking[]>('CLEAR', 'CLEAR', 'CLEAR', 'AMBER')
const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(arbitrary, { minLength: 1, maxLength, size: 'max' })

export const anyStory: fc.Arbitrary<Story> = fc.noBias(
  fc.record({
    worlds: list(list(anyStep, 10), 30),
    datasets: list(fc.tuple(marking, marking), 10),
    batchSize: fc.constantFrom(1_000, 20),
    hubSize: fc.constantFrom(5_000, 3),
  }),
)

/** Loads the first state of all worlds, then what each next step makes of them. */
export async function tell(
  { worlds, datasets, batchSize, hubSize }: Story,
  database: Database,
  afterLoad: () => Promise<void>,
): Promise<void> {
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
    await loadDataset(database, seedOfWorlds('here', shown.here, here), { batchSize, hubSize })
    await loadDataset(database, seedOfWorlds('elsewhere', shown.elsewhere, elsewhere), { batchSize, hubSize })
    await afterLoad()
  }
}

/** The data set in which the step is taken: the other goes on showing the world as it was when that last changed there. */
const halfOf = ([, of]: Step): Half => ((things.elsewhere as readonly string[]).includes(of) ? 'elsewhere' : 'here')
