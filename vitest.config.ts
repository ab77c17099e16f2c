import { defineConfig } from 'vitest/config'

const withoutDatabase = ['test/architecture.test.ts', 'test/containers.test.ts', 'test/schema.test.ts']

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{src,scripts}/**/*.test.ts', ...withoutDatabase] } },
      {
        test: {
          name: 'graph',
          include: ['test/**/*.test.ts'],
          exclude: withoutDatabase,
          globalSetup: ['test/support/start-neo4j.ts'],
          // All files share one database.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
