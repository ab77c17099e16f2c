import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Ask } from '../support/serve.ts'
import { serveSeeds } from '../support/serve-seeds.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'

const database = testDatabase()
const tokens = writeTokens()
let ask: Ask

beforeAll(async () => {
  const seeds = ['markings', 'valley', 'valley-revised'].map((name) => join(packageRoot, 'test/fixtures/seeds', name))
  ask = await serveSeeds(database, seeds, { ISNAD_TOKENS: tokens.file })
}, 120_000)
afterAll(async () => {
  await database.close()
  tokens.remove()
})

const points = `query ($lens: Lens, $first: Int! = 100) {
  singlePointsOfFailure(lens: $lens, first: $first) { falls dropsToOne claimant { id name } }
}`

type Viewer = Parameters<typeof headersOf>[0]

async function read(viewer: Viewer, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(query, variables, headersOf(viewer))
  expect(errors).toEqual([])
  return data
}

/** What `dependsOn` counts of each claimant and source that the viewer may see. */
async function byDependencies(viewer: Viewer, lens: object | null) {
  const { actors, sources } = await read(
    viewer,
    '{ actors(first: 100) { nodes { id name } } sources(first: 100) { nodes { id name } } }',
  )
  const query = 'query ($ref: Ref!, $lens: Lens) { dependsOn(ref: $ref, lens: $lens, first: 100) { nodes { effect } } }'
  const counted = []
  for (const claimant of [...actors.nodes, ...sources.nodes]) {
    const { dependsOn } = await read(viewer, query, { ref: claimant.id, lens })
    const effects = dependsOn.nodes.map(({ effect }: { effect: string }) => effect)
    const falls = effects.filter((effect: string) => effect === 'FALLS').length
    if (effects.length > 0) counted.push({ falls, dropsToOne: effects.length - falls, claimant })
  }
  return counted
}

interface Point {
  readonly falls: number
  readonly dropsToOne: number
  readonly claimant: { readonly id: string }
}

const byId = (all: readonly Point[]) => all.toSorted((a, b) => (a.claimant.id < b.claimant.id ? -1 : 1))
const sum = ({ falls, dropsToOne }: Point) => falls + dropsToOne

describe('single points of failure', () => {
  it.each(['CLEAR', 'GREEN', 'AMBER', 'RED'] as const)('count for %s what dependsOn finds', async (viewer) => {
    const { singlePointsOfFailure: all } = await read(viewer, points)
    expect(all.length).toBeGreaterThan(0)
    expect(byId(all)).toEqual(byId((await byDependencies(viewer, null)) as Point[]))
    const sums = all.map(sum)
    expect(sums).toEqual(sums.toSorted((a: number, b: number) => b - a))
    expect((await read(viewer, points, { first: 2 })).singlePointsOfFailure).toEqual(all.slice(0, 2))
  })

  it.each([
    { modalities: ['STATED'] },
    { excludeClaimants: ['valley:analyst'] },
    { claimants: ['valley:analyst'] },
    { heldDuring: '2021', attributions: ['FIRST_HAND', 'NAMED_SECOND_HAND'] },
    { claimants: [] },
  ])('count through the lens %j what dependsOn finds', async (lens) => {
    const { singlePointsOfFailure: all } = await read('RED', points, { lens })
    expect(byId(all)).toEqual(byId((await byDependencies('RED', lens)) as Point[]))
  })

  it('read the record as it stood', async () => {
    const lens = { knownAt: '2001-01-01T00:00:00.000Z' }
    expect((await read('RED', points, { lens })).singlePointsOfFailure).toEqual([])
    const now = { knownAt: new Date().toISOString() }
    expect((await read('RED', points, { lens: now })).singlePointsOfFailure).toEqual(
      (await read('RED', points)).singlePointsOfFailure,
    )
  })

  it('take a lens without a condition for none', async () => {
    const { singlePointsOfFailure: all } = await read('CLEAR', points)
    expect((await read('CLEAR', points, { lens: {} })).singlePointsOfFailure).toEqual(all)
  })

  it('refuse what is no number of entries, and a lens that names nobody known', async () => {
    const codeOf = async (variables: object) => (await ask(points, { ...variables })).errors[0]?.extensions.code
    expect(await codeOf({ first: 0 })).toBe('BAD_USER_INPUT')
    expect(await codeOf({ lens: { claimants: ['valley:nobody'] } })).toBe('UNKNOWN_REF')
    expect(await codeOf({ lens: { heldDuring: 'soon' } })).toBe('BAD_USER_INPUT')
  })
})
