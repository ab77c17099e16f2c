import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { CompiledQuery } from '../../src/cypher/text/compiled-query.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type MintedNames, readMintedNames } from '../support/minted-names.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { goldens } from './golden-files.ts'
import { printJson } from './print-json.ts'

// Ids are minted in order, so that what is ordered or bound by them is the same in every run.
const minted = vi.hoisted(() => ({ count: 0 }))
vi.mock('node:crypto', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  randomUUID: () => `00000000-0000-4000-8000-${String(++minted.count).padStart(12, '0')}`,
}))

const seeds = join(packageRoot, 'test', 'fixtures', 'seeds')
const loads = [
  { folder: 'valley', now: Date.UTC(2024, 0, 1) },
  { folder: 'valley-revised', now: Date.UTC(2024, 5, 1) },
]

const database = testDatabase()
const statements: CompiledQuery[] = []
const plans: string[] = []
let ask: Ask
let names: MintedNames

beforeAll(async () => {
  await emptyGraph(database)
  minted.count = 0
  for (const { folder, now } of loads) await loadSeed(database, join(seeds, folder), { now })
  names = await readMintedNames(database)
  const read = (statement: CompiledQuery) => {
    statements.push(statement)
    return database.read(statement)
  }
  ask = await serve({ ...database, read }, {}, logOf(plans))
}, 120_000)
afterAll(async () => {
  await database.close()
})

it.each(goldens)(
  '$name is planned, said and answered as the files beside it tell',
  async ({ operation, variables, path }) => {
    statements.length = 0
    plans.length = 0
    const { data, errors } = await ask(operation, names.minted(variables) as Record<string, unknown>)
    const params = statements.map((statement) => names.named(statement.params))
    expect(errors).toEqual([])
    await expect.soft(lines(plans)).toMatchFileSnapshot(path('plan'))
    await expect.soft(lines(statements.map(({ text }) => text))).toMatchFileSnapshot(path('cypher'))
    await expect.soft(json(params)).toMatchFileSnapshot(path('params.json'))
    await expect.soft(json(names.named(data))).toMatchFileSnapshot(path('json'))
  },
)

/** Plans are told by the log. */
const logOf = (plans: string[]) =>
  pino(
    { level: 'debug' },
    {
      write: (line) => {
        const { plan } = JSON.parse(line)
        if (plan !== undefined) plans.push(plan)
      },
    },
  )

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('\n')

const json = (value: unknown): string => `${printJson(value)}\n`
