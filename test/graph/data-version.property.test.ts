import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dataVersion } from '../../src/graph/versions/data-version.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { marking } from '../../src/vocabulary/index.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { seenGraphs } from '../support/seen-graph.ts'
import { testDatabase } from '../support/test-database.ts'
import { anyStory, tell } from '../support/worlds/story.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
afterAll(() => database.close())

const numRuns = Number(process.env.ISNAD_PROPERTY_RUNS ?? 1)
const seed = Number(process.env.ISNAD_PROPERTY_SEED ?? Date.now() % 2 ** 31)

it(`every transaction renews the versions from the lowest clearance on that sees a change, and no other (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      await emptyGraph(database)
      let before = await seenByAll()
      const watched: Database = {
        ...database,
        write: async (work) => {
          const told: string[] = []
          const result = await database.write((transaction) =>
            work({
              run: async (query) => {
                const rows = await transaction.run(query)
                told.push(...rows.flatMap(({ seenFrom }) => (seenFrom == null ? [] : [`${query.name} ${seenFrom}`])))
                return rows
              },
            }),
          )
          const now = await seenByAll()
          const wrong = wronglyTold(before, now)
          before = now
          expect(wrong.length === 0 ? [] : [...wrong, ...told]).toEqual([])
          return result
        },
      }
      await tell({ ...story, worlds: story.worlds.slice(0, MOST_WORLDS) }, watched, async () => undefined)
    }),
    { numRuns, seed, endOnFailure: true },
  )
}, 3_600_000)

/** All that is seen is read after every transaction. */
const MOST_WORLDS = 10

interface Seen {
  readonly graph: string
  readonly version: string | undefined
}

async function seenByAll(): Promise<Seen[]> {
  const graphs = await seenGraphs(database)
  const versions = await Promise.all(graphs.map((_, clearance) => dataVersion(database.read, clearance)))
  return graphs.map((graph, clearance) => ({ graph, version: versions[clearance]?.graph }))
}

/** Who is told of a change of which neither they nor anybody below them sees anything, and who is not told of one that they see. */
function wronglyTold(before: readonly Seen[], now: readonly Seen[]): string[] {
  const lowest = now.findIndex(({ graph }, clearance) => graph !== before[clearance]!.graph)
  return now.flatMap(({ graph, version }, clearance) => {
    const was = before[clearance]!
    const sees = lowest >= 0 && clearance >= lowest
    if (version === undefined || was.version === undefined || sees === (version !== was.version)) return []
    const words = sees ? 'is not told of a change' : 'is told of a change and sees none'
    return [`${marking.values[clearance]} ${words}`, ...differences(was.graph, graph)]
  })
}

function differences(before: string, now: string): string[] {
  const [earlier, later] = [before, now].map((graph) => new Set(graph.split('\n')))
  return [
    ...[...earlier!].filter((line) => !later!.has(line)).map((line) => `- ${line}`),
    ...[...later!].filter((line) => !earlier!.has(line)).map((line) => `+ ${line}`),
  ]
}
