import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { backup } from '../../src/graph/backup/backup.ts'
import { restore } from '../../src/graph/backup/restore.ts'
import { rebuild } from '../../src/graph/derived/rebuild.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { type Marking, marking } from '../../src/vocabulary/index.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { serverOn } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'

const tokens = writeTokens()
/** Names of the statements that the server ran. */
const ran: string[] = []
let database: Database
let server: FastifyInstance

beforeAll(async () => {
  database = testDatabase()
  await emptyGraph(database)
  const read: Database['read'] = (query) => {
    ran.push(query.name)
    return database.read(query)
  }
  server = await serverOn({ ...database, read }, { ISNAD_TOKENS: tokens.file })
})
beforeEach(async () => {
  await emptyGraph(database)
  await load()
})
afterAll(async () => {
  await server.close()
  await database.close()
  tokens.remove()
})

const sample = sampleSeed()
const load = (change: Partial<SeedContent> = {}) => loadDataset(database, seedOf({ ...sample, ...change }))
/** The claims of the sample with one of them otherwise; none of it where that is null. */
const claimsWith = (ref: string, change: object | null) =>
  sample.claims!.flatMap((claim) => (claim.ref !== ref ? [claim] : change === null ? [] : [{ ...claim, ...change }]))
const further = (value: Marking) => ({ ...sample.claims![4]!, ref: 't:further', marking: value })

const anExport = '/export/csv-claims'
const query = encodeURIComponent('{ actors { nodes { name } } claims { totalCount } }')
const aQuery = `/graphql?query=${query}`
const asking = { 'apollo-require-preflight': 'true' }

async function get(url: string, viewer: Marking = 'CLEAR', headers: Record<string, string> = {}) {
  ran.length = 0
  return server.inject({ url, headers: { ...asking, ...headersOf(viewer), ...headers } })
}

async function tagOf(url: string, viewer: Marking = 'CLEAR', headers: Record<string, string> = {}): Promise<string> {
  const { statusCode, headers: told } = await get(url, viewer, headers)
  expect(statusCode).toBe(200)
  return told.etag as string
}

const tagsOf = async (url: string) => Promise.all(marking.values.map((viewer) => tagOf(url, viewer)))
/** The viewers for whom something is another than before. */
const differing = (before: readonly string[], now: readonly string[]) =>
  marking.values.filter((_, level) => before[level] !== now[level])

describe.each([
  ['an export', anExport],
  ['a query', aQuery],
])('%s that the client has', (_, url) => {
  it('is told to be unchanged, and nothing of it is read', async () => {
    const first = await get(url)
    expect(first.headers).toMatchObject({
      etag: expect.stringMatching(/^W\/"[\w-]{43}"$/u),
      'cache-control': 'private, no-cache',
      vary: expect.stringMatching(/authorization, accept-encoding$/u),
    })
    const again = await get(url, 'CLEAR', { 'if-none-match': first.headers.etag as string })
    expect([again.statusCode, again.body, ran]).toEqual([304, '', ['dataVersion']])
    const { etag, vary } = first.headers
    expect(again.headers).toMatchObject({ etag, vary, 'cache-control': 'private, no-cache' })
  })

  it('is sent to whoever has something else', async () => {
    const { statusCode, body } = await get(url, 'CLEAR', { 'if-none-match': 'W/"else"' })
    expect(statusCode).toBe(200)
    expect(body).not.toBe('')
  })

  it('is another one for every viewer, and refused to a wrong token', async () => {
    const tags = await tagsOf(url)
    expect(new Set(tags).size).toBe(tags.length)
    const wrong = { authorization: 'Bearer wrong', 'if-none-match': tags.join(', ') }
    expect((await get(url, 'CLEAR', wrong)).statusCode).toBe(401)
    expect((await get(url, 'RED', { 'if-none-match': tags[0]! })).statusCode).toBe(200)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a claim is added', () => load({ claims: [...sample.claims!, further('CLEAR')] })],
    ['a claim is withdrawn', () => load({ claims: claimsWith('t:wants', null) })],
    ['a claim is marked', () => load({ claims: claimsWith('t:wants', { marking: 'AMBER' }) })],
    [
      'a claim is superseded by a hidden one',
      () => load({ claims: claimsWith('t:wants', { likelihood: 'LIKELY', marking: 'RED' }) }),
    ],
    [
      'an actor is renamed',
      () =>
        load({
          actors: sample.actors!.map((one) =>
            one.ref === 't:blue' ? { ...one, names: [{ value: 'Navy', kind: 'PRIMARY' as const }] } : one,
          ),
        }),
    ],
    ['the data set is marked', () => load({ dataset: { ...sample.dataset, marking: 'GREEN' } })],
    ['coverage is withdrawn', () => load({ coverage: [] })],
    ['a claim is judged', () => load({ assessments: sample.assessments!.slice(1) })],
    ['all is derived anew', () => rebuild(database)],
  ])('is another one for all when %s', async (_what, change) => {
    const before = await tagsOf(url)
    await change()
    expect(differing(before, await tagsOf(url))).toEqual(marking.values)
  })

  it('is another one after a restore of the same graph', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-unchanged-'))
    const report = () => undefined
    const before = await tagsOf(url)
    await backup(database, join(folder, 'all.gz'), report)
    expect(differing(before, await tagsOf(url))).toEqual([])
    await restore(database, join(folder, 'all.gz'), { replace: true, report })
    expect(differing(before, await tagsOf(url))).toEqual(marking.values)
    rmSync(folder, { recursive: true })
  })

  it('stays what it is when the same is loaded again', async () => {
    const before = await tagsOf(url)
    await load()
    expect(differing(before, await tagsOf(url))).toEqual([])
  })

  it('stays what it is when a data set is loaded that the viewer may not see', async () => {
    const before = await tagsOf(url)
    const dataset = { ref: 'h:hidden', scheme: 'h', title: 'Hidden', licence: 'CC0-1.0', marking: 'AMBER' as const }
    await loadDataset(
      database,
      seedOf({
        dataset,
        actors: [{ ref: 'h:a', names: [{ value: 'A', kind: 'PRIMARY' }], actorKind: 'OTHER', marking: 'AMBER' }],
      }),
    )
    expect(differing(before, await tagsOf(url))).toEqual(['AMBER', 'AMBER_STRICT', 'RED'])
  })
})

describe('what is hidden', () => {
  it.each<[string, Marking[], () => Promise<unknown>]>([
    ['a claim', ['AMBER', 'AMBER_STRICT', 'RED'], () => load({ claims: [...sample.claims!, further('AMBER')] })],
    [
      'a name of an actor',
      ['RED'],
      () =>
        load({
          actors: sample.actors!.map((one) =>
            one.ref === 't:blue'
              ? { ...one, names: [...one.names, { value: 'Secret', kind: 'ALIAS' as const, marking: 'RED' as const }] }
              : one,
          ),
        }),
    ],
    [
      'a judgement',
      ['AMBER_STRICT', 'RED'],
      () =>
        load({
          assessments: [
            ...sample.assessments!,
            { ...sample.assessments![1]!, ref: 't:again', marking: 'AMBER_STRICT' },
          ],
        }),
    ],
  ])('changes an export for those who see it: %s', async (_what, viewers, change) => {
    const before = await tagsOf(anExport)
    await change()
    expect(differing(before, await tagsOf(anExport))).toEqual(viewers)
  })
})

describe('a tag', () => {
  it('is another one for another lens, language, type of answer and right', async () => {
    const lens = encodeURIComponent('{"minOrigins": 1}')
    const tags = await Promise.all([
      tagOf(anExport),
      tagOf(`${anExport}?lens=${lens}`),
      tagOf('/export/csv-links'),
      tagOf(anExport, 'CLEAR', headersOf('CLEAR', true)),
      tagOf(aQuery),
      tagOf(aQuery, 'CLEAR', { 'accept-language': 'ar' }),
      tagOf(aQuery, 'CLEAR', { accept: 'application/graphql-response+json' }),
    ])
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('is given to no answer with an error, and to none by POST', async () => {
    const wrong = encodeURIComponent(
      '{ actor(ref: "t:nobody") { claims(first: 1, after: "no") { totalCount } } nothing }',
    )
    const refused = await get(`/graphql?query=${wrong}`)
    expect([refused.headers.etag, refused.headers['cache-control']]).toEqual([undefined, 'private, no-store'])
    expect((await get('/export/csv-claims?lens={')).headers.etag).toBeUndefined()
    const payload = { query: '{ actors { nodes { name } } }' }
    const posted = await server.inject({ method: 'POST', url: '/graphql', payload, headers: { 'if-none-match': '*' } })
    expect([posted.statusCode, posted.headers.etag]).toEqual([200, undefined])
  })

  it('is given to no answer of a graph that was never written to', async () => {
    await emptyGraph(database)
    const { statusCode, headers } = await get(anExport)
    expect([statusCode, headers.etag, headers['cache-control']]).toEqual([200, undefined, 'private, no-store'])
  })
})
