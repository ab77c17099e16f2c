import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyMigrations } from '../src/graph/migrations/apply-migrations.ts'
import { loadSeed } from '../src/import/load-seed.ts'
import { packageRoot } from '../src/lib/package-root.ts'
import { type Ask, serve } from './support/serve.ts'
import { clearDatabase, testDatabase } from './support/test-database.ts'

const seed = join(packageRoot, 'seeds', 'sy24-deir-ez-zor')
const questions = readdirSync(join(seed, 'questions')).filter((name) => name.endsWith('.graphql'))
const database = testDatabase()
let ask: Ask

beforeAll(async () => {
  await clearDatabase(database)
  await applyMigrations(database)
  await loadSeed(database, seed)
  ask = await serve(database)
})

afterAll(() => database.close())

test.each(questions)('%s has the answer that lies beside it', async (name) => {
  const path = join(seed, 'questions', name)
  const { data, errors } = await ask(readFileSync(path, 'utf8'))
  expect(errors).toEqual([])
  await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(path.replace(/graphql$/u, 'json'))
})
