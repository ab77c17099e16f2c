import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exporters } from '../../src/export/formats/index.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { seedOf } from '../support/seed-of.ts'
import { serverOn } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database
let server: FastifyInstance
/** The name of a statement that fails. */
let failing: string | undefined

beforeAll(async () => {
  database = testDatabase()
  await emptyGraph(database)
  await loadDataset(database, seedOf(sampleSeed()))
  const read: Database['read'] = async (query) => {
    if (query.name === failing) throw new Error('The database fails.')
    return database.read(query)
  }
  server = await serverOn({ ...database, read })
  await server.listen({ port: 0 })
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
const encodings = Object.keys(unpack) as (keyof typeof unpack)[]
const knownAt = '2100-01-01T00:00:00.000Z'

it.each(exporters.filter(({ mediaType }) => mediaType !== 'application/zip').map(({ name }) => name))(
  'an export as %s is the same packed and unpacked, under one tag',
  async (name) => {
    const request = { url: `/export/${name}`, query: { knownAt } }
    const plain = await server.inject(request)
    expect([plain.statusCode, plain.headers['content-encoding']]).toEqual([200, undefined])
    for (const encoding of encodings) {
      const { headers, rawPayload } = await server.inject({ ...request, headers: { 'accept-encoding': encoding } })
      expect(headers).toMatchObject({ 'content-encoding': encoding, etag: plain.headers.etag })
      expect(unpack[encoding](rawPayload).equals(plain.rawPayload)).toBe(true)
    }
  },
)

it('an answer of the API is the same packed and unpacked', async () => {
  const payload = {
    query: '{ claims { nodes { id statement proposition { predicate subject { id name } } document { id title } } } }',
  }
  const request = { method: 'POST', url: '/graphql', payload } as const
  const plain = await server.inject(request)
  expect(plain.json().errors).toBeUndefined()
  for (const encoding of encodings) {
    const { headers, rawPayload } = await server.inject({ ...request, headers: { 'accept-encoding': encoding } })
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' })
    expect(unpack[encoding](rawPayload).equals(plain.rawPayload)).toBe(true)
  }
})

it('what is packed already, and what is short, is sent as it is', async () => {
  const headers = { 'accept-encoding': 'br, gzip' }
  const zip = await server.inject({ url: '/export/dataset', headers })
  const short = await server.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' }, headers })
  expect([zip, short].map((answer) => [answer.statusCode, answer.headers['content-encoding']])).toEqual([
    [200, undefined],
    [200, undefined],
  ])
})

it.each(['br', 'gzip', 'identity'])(
  'an export by %s that fails on its way breaks off, and one that fails at once is an error',
  async (encoding) => {
    const { port } = server.server.address() as AddressInfo
    const ask = async () =>
      (await fetch(`http://127.0.0.1:${port}/export/graphml`, { headers: { 'accept-encoding': encoding } })).text()
    expect(await ask()).toContain('wants')
    failing = 'exportedClaims'
    await expect(ask()).rejects.toThrow()
    failing = 'exportedDatasets'
    expect(JSON.parse(await ask()).errors[0].extensions.code).toBe('INTERNAL')
    failing = undefined
  },
)
