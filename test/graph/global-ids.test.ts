import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
beforeEach(() => emptyGraph(database))
afterAll(() => database.close())

const load = (said: SeedContent) => loadDataset(database, seedOf(said))

const one = '11111111-1111-4111-8111-111111111111'
const two = '22222222-2222-4222-8222-222222222222'

/** The sample, in which some actors, and the data set, bring these ids. */
function bringing(ids: Readonly<Record<string, string>>): SeedContent {
  const said = sampleSeed()
  return {
    ...said,
    dataset: { ...said.dataset, globalId: ids[said.dataset.ref] },
    actors: said.actors!.map((actor) => ({ ...actor, globalId: ids[actor.ref] })),
  }
}

async function idOf(ref: string): Promise<unknown> {
  const text = 'MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(n) RETURN n.id AS id'
  const [scheme, value] = ref.split(':')
  return (await database.read({ name: 'test', text, params: { scheme, value } }))[0]?.id
}

describe('a global id that a data set brings', () => {
  it('becomes that of what the graph does not know', async () => {
    await load(bringing({ 't:red': one, 't:sample': two }))
    expect([await idOf('t:red'), await idOf('ucdp:1'), await idOf('t:sample')]).toEqual([one, one, two])
  })

  it('is no part of what is said: with and without it a data set says the same', async () => {
    await load(bringing({ 't:red': one }))
    const text = "MATCH (c:Change {kind: 'ENTITY_CHANGED'}) RETURN count(c) AS changes"
    await load(sampleSeed())
    expect(await idOf('t:red')).toBe(one)
    await load(bringing({ 't:red': one, 't:blue': (await idOf('t:blue')) as string }))
    expect(await database.read({ name: 'test', text, params: {} })).toEqual([{ changes: 0 }])
  })

  it('is refused where the graph knows the node by another id', async () => {
    await load(sampleSeed())
    await expect(load(bringing({ 't:red': one }))).rejects.toThrow(
      `t:red has the globalId ${one} here, but the graph knows`,
    )
    await expect(load(bringing({ 't:sample': one }))).rejects.toThrow(`t:sample has the globalId ${one} here`)
  })

  it('is refused where something else in the graph has it', async () => {
    await load(bringing({ 't:red': one }))
    const other: SeedContent = {
      dataset: { ref: 'u:other', scheme: 'u', title: 'Other', licence: 'CC0-1.0' },
      actors: [
        { ref: 'u:a', names: [{ value: 'A', kind: 'PRIMARY' }], actorKind: 'STATE', globalId: one },
        { ref: 'u:b', names: [{ value: 'B', kind: 'PRIMARY' }], actorKind: 'STATE' },
      ],
    }
    await expect(load(other)).rejects.toThrow(/globalId .+ of u:a is that of (t:red|ucdp:1) in the graph/u)
    expect(await idOf('u:b')).toBeUndefined()
  })

  it('is refused where two records have the same', async () => {
    await expect(load(bringing({ 't:red': one, 't:blue': one }))).rejects.toThrow(`have the same globalId ${one}`)
    expect(await idOf('t:red')).toBeUndefined()
  })
})
