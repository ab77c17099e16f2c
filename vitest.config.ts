import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const withoutDatabase = ['architecture', 'containers', 'schema', 'queries/golden-files'].map(
  (name) => `test/${name}.test.ts`,
)

// Apollo requires graphql as CommonJS; imported as a module as well, it would be there twice and refuse its own schema.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  test: {
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
          name: 'graph',
          include: ['test/**/*.test.ts'],
          exclude: withoutDatabase,
          globalSetup: ['test/support/start-neo4j.ts'],
          // Each worker has a database of its own, which its files share in turn.
          maxWorkers: Math.min(2, availableParallelism()),
          // The first planning of a long statement takes seconds, more of them on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
