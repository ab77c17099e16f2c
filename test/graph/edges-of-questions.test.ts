import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'

const database = testDatabase()
let ask: Ask

beforeAll(async () => {
  await emptyGraph(database)
  await loadSeed(database, join(packageRoot, 'seeds', 'sy24-deir-ez-zor'))
  ask = await serve(database)
})

afterAll(() => database.close())

test.each([1, 2, 6])('a network of %i hops goes no further', async (maxHops) => {
  const { data, errors } = await ask(
    `{ supportNetwork(of: "isnad:isis", maxHops: ${maxHops}) { actors { distance } } }`,
  )
  const distances = data.supportNetwork.actors.map(({ distance }: { distance: number }) => distance)
  expect([errors, Math.min(...distances)]).toEqual([[], 0])
  expect(Math.max(...distances)).toBeGreaterThan(0)
  expect(Math.max(...distances)).toBeLessThanOrEqual(maxHops)
})

test('evidence may be asked for below a node of the same name as one of its parts', async () => {
  const party = 'party { name allegedSupporters { nodes { status } } }'
  const { errors } = await ask(`{ claims { nodes { casualties { ${party} } } } }`)
  expect(errors).toEqual([])
})

test('the longest search is answered, and a longer one refused', async () => {
  const search = async (words: number) => {
    const { data, errors } = await ask(`{ search(text: "${'xq '.repeat(words)}") { nodes { matched } } }`)
    return data?.search.nodes ?? errors[0]!.extensions.code
  }
  expect([await search(100), await search(101)]).toEqual([[], 'BAD_USER_INPUT'])
})
