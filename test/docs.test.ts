import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../src/import/load-seed.ts'
import { packageRoot } from '../src/lib/package-root.ts'
import { buildSchemaFromFiles } from '../src/server/schema/build-schema.ts'
import { emptyGraph } from './support/empty-graph.ts'
import { type Ask, serve } from './support/serve.ts'
import { testDatabase } from './support/test-database.ts'

const database = testDatabase()
let ask: Ask

beforeAll(async () => {
  await emptyGraph(database)
  await loadSeed(database, join(packageRoot, 'seeds/sy24-deir-ez-zor'))
  ask = await serve(database)
})
afterAll(() => database.close())

describe.each(['README.md', 'docs/lens.md', 'docs/errors.md'])('the examples of %s', (name) => {
  const page = read(name)
  const pairs = page.matchAll(/```graphql\n(.*?)```\n\n```json\n(.*?)```/gs)
  const examples = [...pairs].map(([, query, answer], index) => ({ number: index + 1, query: query!, answer: answer! }))

  it('have their answers printed below them', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(examples).toHaveLength(page.split('```graphql').length - 1)
  })

  it.each(examples)('are true: number $number is answered as printed', async ({ query, answer }) => {
    const { data, errors } = await ask(query)
    expect({ ...(errors.length > 0 && { errors }), data }).toEqual(JSON.parse(answer))
  })
})

describe('docs/lens.md', () => {
  it('names every condition of a lens', () => {
    const lens = assertInputObjectType(buildSchemaFromFiles('schema').getType('Lens'))
    const named = [...read('docs/lens.md').matchAll(/^\| `(\w+)`/gm)].map(([, condition]) => condition)
    expect(named.sort()).toEqual(Object.keys(lens.getFields()).sort())
  })
})

function read(name: string): string {
  return readFileSync(join(packageRoot, name), 'utf8')
}
