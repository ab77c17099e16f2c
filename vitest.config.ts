import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{src,scripts}/**/*.test.ts', 'test/schema.test.ts'] } },
      {
        test: {
          name: 'graph',
          include: ['test/**/*.test.ts'],
          exclude: ['test/schema.test.ts'],
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
