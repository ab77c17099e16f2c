import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const withoutDatabase = [
  'architecture',
  'containers',
  'schema',
  'queries/golden-files',
  'oracle/operations/whole-api',
].map((name) => `test/${name}.test.ts`)

const faults = 'test/faults/**/*.test.ts'
const soak = 'test/soak/**/*.test.ts'

// Apollo requires graphql as CommonJS; imported as a module as well, it would be there twice and refuse its own schema.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('test/oracle/oracle.test.ts')

/** Begun last, the longest of all would run by itself when all others are done. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}

/** What the projects have in common whose tests run on a real Neo4j. */
const onNeo4j = {
  globalSetup: ['test/support/start-neo4j.ts'],
  // Each worker has a database of its own, which its files share in turn.
  maxWorkers: Math.min(2, availableParallelism()),
  // The first planning of a long statement takes seconds, more of them on a busy machine.
  testTimeout: 300_000,
  hookTimeout: 600_000,
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts', ...withoutDatabase],
          // Published files are read whole, which takes seconds on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          ...onNeo4j,
          name: 'graph',
          include: ['test/**/*.test.ts'],
          exclude: [...withoutDatabase, faults, soak],
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          ...onNeo4j,
          name: 'faults',
          include: [faults],
          // A Neo4j that is killed has not lived for as long as it takes Java to compile it a second time.
          env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
          // By themselves, for processes are killed at chosen moments.
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve,
        test: {
          ...onNeo4j,
          name: 'soak',
          include: [soak],
          maxWorkers: 1,
          // By itself, for it tells how long requests take beside a load, and nothing else.
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
