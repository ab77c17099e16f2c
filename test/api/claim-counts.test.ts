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
  const seeds = ['seeds/sy24-deir-ez-zor', 'test/fixtures/seeds/markings'].map((seed) => join(packageRoot, seed))
  ask = await serveSeeds(database, seeds, { ISNAD_TOKENS: tokens.file })
}, 300_000)
afterAll(async () => {
  await database.close()
  tokens.remove()
})

async function data(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const answer = await ask(query, variables, headers)
  expect(answer.errors).toEqual([])
  return answer.data
}

const codes = async (query: string) => (await ask(query)).errors.map(({ extensions }) => extensions.code)

describe('claimCounts', () => {
  it('counts what claims lists, under the same filter and lens', async () => {
    const { claims, claimCounts } = await data(`{
      claims(filter: { predicates: [SUPPORTS] }, lens: { datasets: ["isnad:sy24-deir-ez-zor"] }) { totalCount }
      claimCounts(by: [], filter: { predicates: [SUPPORTS] }, lens: { datasets: ["isnad:sy24-deir-ez-zor"] }) { complete counts { keys labels claims } }
    }`)
    expect(claimCounts).toEqual({ complete: true, counts: [{ keys: [], labels: [], claims: claims.totalCount }] })
  })

  it('gives each number with its claims, most first', async () => {
    const { claimCounts } = await data(
      '{ claimCounts(by: [PREDICATE, POLARITY]) { complete counts { keys labels claims propositions sample(first: 100) { totalCount nodes { polarity proposition { id predicate } } } } } }',
    )
    const numbers = claimCounts.counts.map(({ claims }: { claims: number }) => claims)
    expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => b - a))
    for (const { keys, claims, propositions, sample } of claimCounts.counts) {
      const nodes = sample.nodes as { polarity: string; proposition: { id: string; predicate: string } }[]
      expect([nodes.length, sample.totalCount]).toEqual([claims, claims])
      expect(new Set(nodes.map(({ proposition }) => proposition.id)).size).toBe(propositions)
      expect(nodes.every((node) => node.proposition.predicate === keys[0] && node.polarity === keys[1])).toBe(true)
    }
  })

  it('pages the claims of one count, whatever the others', async () => {
    const query = `query ($after: String) { claimCounts(by: [PREDICATE], lens: { datasets: ["isnad:sy24-deir-ez-zor"] }) {
      counts { claims sample(first: 1, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } } } }`
    const [largest] = (await data(query)).claimCounts.counts
    const next = (await data(query, { after: largest.sample.pageInfo.endCursor })).claimCounts.counts
    expect(next[0].sample.nodes).toHaveLength(1)
    expect(next[0].sample.nodes[0].id).not.toBe(largest.sample.nodes[0].id)
    for (const { sample } of next.slice(1))
      expect(sample).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } })
    const other = query.replace('PREDICATE', 'MODALITY')
    const { errors } = await ask(other, { after: largest.sample.pageInfo.endCursor })
    expect(errors[0]?.extensions.code).toBe('BAD_CURSOR')
  })

  it('names keys in the language of the request', async () => {
    const query =
      '{ claimCounts(by: [CLAIMANT, STATUS], filter: { claimants: ["isnad:munzir-diwani"] }) { counts { labels } } }'
    expect((await data(query)).claimCounts.counts[0].labels[0]).toBe('Munzir Diwani')
    const arabic = await data('{ claimCounts(by: [POLARITY]) { counts { labels } } }', {}, { 'accept-language': 'ar' })
    expect(arabic.claimCounts.counts[0].labels[0]).toMatch(/\p{Script=Arabic}/u)
  })

  it('is cut at first, and says so', async () => {
    const { claimCounts } = await data('{ claimCounts(by: [PREDICATE], first: 1) { complete counts { keys } } }')
    expect(claimCounts).toMatchObject({ complete: false, counts: [{}] })
    expect(await codes('{ claimCounts(by: [PREDICATE], first: 0) { complete } }')).toEqual(['BAD_USER_INPUT'])
    expect(await codes('{ claimCounts(by: [STATUS, STATUS]) { complete } }')).toEqual(['BAD_USER_INPUT'])
    expect(await codes('{ claimCounts(by: [YEAR]) { complete } }')).not.toEqual([])
  })

  it('counts nothing that the viewer may not see', async () => {
    const query =
      '{ claimCounts(by: [], lens: { datasets: ["marked:markings"] }) { counts { claims } } claims(lens: { datasets: ["marked:markings"] }) { totalCount } }'
    const numbers: number[] = []
    for (const level of ['CLEAR', 'GREEN', 'AMBER', 'RED'] as const) {
      const { claimCounts, claims } = await data(query, {}, headersOf(level))
      expect(claimCounts.counts[0].claims).toBe(claims.totalCount)
      numbers.push(claims.totalCount)
    }
    expect(numbers).toEqual([3, 7, 9, 10])
  })
})

describe('trackRecord', () => {
  it('tells how the propositions of a claimant stand, with its own claims', async () => {
    const { trackRecord, claims } = await data(`{
      trackRecord(claimant: "isnad:munzir-diwani") { keys labels claims propositions sample(first: 100) { nodes { claimant { name } proposition { status } } } }
      claims(filter: { claimants: ["isnad:munzir-diwani"], polarity: ASSERTED }) { totalCount }
    }`)
    const counts = trackRecord as {
      keys: string[]
      claims: number
      sample: { nodes: { proposition: { status: string } }[] }
    }[]
    expect(counts.reduce((sum, { claims: number }) => sum + number, 0)).toBe(claims.totalCount)
    for (const { keys, sample } of counts)
      expect(new Set(sample.nodes.map(({ proposition }) => proposition.status))).toEqual(new Set(keys))
  })

  it('refuses whom nobody knows', async () => {
    expect(await codes('{ trackRecord(claimant: "isnad:nobody") { claims } }')).toEqual(['UNKNOWN_REF'])
  })
})
