import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Ask } from '../support/serve.ts'
import { serveSeeds } from '../support/serve-seeds.ts'
import { testDatabase } from '../support/test-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-tokens-'))
const database = testDatabase()
let ask: Ask

type Level = 'CLEAR' | 'GREEN' | 'AMBER' | 'RED'

beforeAll(async () => {
  const tokens = (['GREEN', 'AMBER', 'RED'] as const).map((clearance) => ({
    name: clearance,
    clearance,
    permissions: [],
    sha256: createHash('sha256').update(clearance).digest('hex'),
  }))
  const file = join(folder, 'tokens.json')
  writeFileSync(file, JSON.stringify(tokens), { mode: 0o600 })
  ask = await serveSeeds(database, [join(packageRoot, 'test/fixtures/seeds/markings')], { ISNAD_TOKENS: file })
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const headersOf = (level: Level): Record<string, string> =>
  level === 'CLEAR' ? {} : { authorization: `Bearer ${level}` }

async function seen(level: Level, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(query, variables, headersOf(level))
  expect(errors).toEqual([])
  return data
}

async function errorOf(level: Level, query: string) {
  const { errors } = await ask(query, {}, headersOf(level))
  return errors[0]?.extensions.code
}

describe('what a viewer may not see', () => {
  it('is absent from lists and from their counts', async () => {
    const query = `{
      actors { totalCount nodes { name } }
      sources { nodes { name } }
      incidents { totalCount nodes { name } }
      claims { totalCount }
    }`
    const clear = await seen('CLEAR', query)
    expect(clear.actors.totalCount).toBe(5)
    expect(clear.sources.nodes).toEqual([{ name: 'Outlet' }])
    expect(clear.incidents).toEqual({ totalCount: 1, nodes: [{ name: 'Open raid' }] })
    expect(clear.claims.totalCount).toBe(3)
    const counts = async (level: Level) => {
      const { actors, claims } = await seen(level, query)
      return [actors.totalCount, claims.totalCount]
    }
    expect(await counts('GREEN')).toEqual([6, 7])
    expect(await counts('AMBER')).toEqual([6, 9])
    expect(await counts('RED')).toEqual([7, 10])
  })

  it('reads as unknown by reference and by id', async () => {
    const { actor } = await seen('GREEN', '{ actor(ref: "marked:green-actor") { id } }')
    const query =
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } actor(ref: "marked:green-actor") { id } }'
    expect(await seen('CLEAR', query, { id: actor.id })).toEqual({ node: null, nodes: [null], actor: null })
    expect(await seen('GREEN', query, { id: actor.id })).toEqual({ node: actor, nodes: [actor], actor })
  })

  it('is the same error in a lens or a filter as what does not exist', async () => {
    const query = (ref: string) => `{ claims(filter: { claimants: ["${ref}"] }) { totalCount } }`
    expect(await errorOf('CLEAR', query('marked:red-analyst'))).toBe('UNKNOWN_REF')
    expect(await errorOf('CLEAR', query('marked:nobody'))).toBe('UNKNOWN_REF')
    expect(await errorOf('RED', query('marked:red-analyst'))).toBeUndefined()
    expect(await errorOf('CLEAR', '{ claims(lens: { excludeSources: ["marked:amber-outlet"] }) { totalCount } }')).toBe(
      'UNKNOWN_REF',
    )
  })

  it('leaves no name behind, in lists of names, filters or searches', async () => {
    const query = `{
      actor(ref: "marked:a") { names { value } }
      actors(filter: { nameContains: "secretname" }) { totalCount }
      search(text: "secretname") { nodes { matched } }
      green: search(text: "green") { nodes { matched } }
    }`
    expect(await seen('CLEAR', query)).toEqual({
      actor: { names: [{ value: 'Group A' }] },
      actors: { totalCount: 0 },
      search: { nodes: [] },
      green: { nodes: [] },
    })
    const amber = await seen('AMBER', query)
    expect(amber.actors.totalCount).toBe(1)
    expect(amber.search.nodes).toEqual([{ matched: 'Secretname' }])
    expect(amber.green.nodes).toHaveLength(3)
  })

  it('neither corroborates nor denies', async () => {
    const query = `{ actor(ref: "marked:b") { allegedSupporters { totalCount nodes {
      status claimCount denialCount origins { min max } proposition { deniedByParties { name } denials { totalCount } sources { name } }
    } } } }`
    const link = async (level: Level) => (await seen(level, query)).actor.allegedSupporters.nodes[0]
    expect(await link('CLEAR')).toMatchObject({
      status: 'SINGLE_ORIGIN',
      claimCount: 1,
      denialCount: 0,
      origins: { min: 1, max: 1 },
    })
    expect(await link('GREEN')).toMatchObject({ status: 'CORROBORATED', claimCount: 2, denialCount: 0 })
    expect(await link('RED')).toMatchObject({ status: 'CONTESTED', claimCount: 2, denialCount: 1 })
  })

  it('carries no network and no path, not even as a step between', async () => {
    const query = `{
      supportNetwork(of: ["marked:c"], maxHops: 3) { actors { actor { name } } links { predicate } complete }
      supportPaths(from: "marked:a", to: "marked:c") { complete paths { actors { name } } }
    }`
    const chains = async (level: Level) =>
      (await seen(level, query)).supportPaths.paths
        .map(({ actors }: { actors: { name: string }[] }) => actors.map(({ name }) => name).join(' > '))
        .sort()
    expect(await seen('CLEAR', query)).toEqual({
      supportNetwork: { actors: [{ actor: { name: 'Group C' } }], links: [], complete: true },
      supportPaths: { complete: true, paths: [] },
    })
    expect(await chains('GREEN')).toEqual(['Group A > Green Middleman > Group C'])
    expect(await chains('AMBER')).toEqual(['Group A > Green Middleman > Group C', 'Group A > Group B > Group C'])
  })

  it('is no origin: the relay of a hidden claim is judged by itself', async () => {
    const query =
      '{ claim(ref: "marked:relay") { lineage { steps { how } complete } proposition { origins { max origins { claimants { name } } } } } }'
    expect((await seen('CLEAR', query)).claim).toEqual({
      lineage: { steps: [], complete: true },
      proposition: { origins: { max: 1, origins: [{ claimants: [{ name: 'Analyst Two' }] }] } },
    })
    expect((await seen('AMBER', query)).claim.proposition.origins).toEqual({
      max: 1,
      origins: [{ claimants: [{ name: 'Analyst One' }] }],
    })
  })

  it('breaks the chain of places that leads through it', async () => {
    const query = `{
      place(ref: "marked:village") { within { name } ancestors { name } }
      province: place(ref: "marked:province") { incidents { totalCount } }
      places(within: "marked:province") { totalCount }
      incidents(filter: { places: ["marked:province"] }) { totalCount }
    }`
    expect(await seen('CLEAR', query)).toEqual({
      place: { within: null, ancestors: [] },
      province: { incidents: { totalCount: 0 } },
      places: { totalCount: 0 },
      incidents: { totalCount: 0 },
    })
    expect(await seen('AMBER', query)).toEqual({
      place: { within: { name: 'Amber District' }, ancestors: [{ name: 'Province' }, { name: 'Amber District' }] },
      province: { incidents: { totalCount: 2 } },
      places: { totalCount: 2 },
      incidents: { totalCount: 2 },
    })
  })

  it('depends on nothing that shows', async () => {
    const query = '{ dependsOn(ref: "marked:analyst") { totalCount nodes { proposition { text } } } }'
    const count = async (level: Level) => (await seen(level, query)).dependsOn.totalCount
    expect(await count('CLEAR')).toBe(2)
    expect(await count('AMBER')).toBeGreaterThan(4)
  })
})
