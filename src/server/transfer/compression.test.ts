import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { compression, registerCompression } from './compression.ts'

let server: FastifyInstance

beforeEach(async () => {
  server = fastify()
  await registerCompression(server)
})
afterEach(() => server.close())

const unpacked = { br: brotliDecompressSync, gzip: gunzipSync, none: (packed: Buffer) => packed }

describe('an answer', () => {
  const long = JSON.stringify({ words: 'said '.repeat(1_000) })

  beforeEach(() => {
    server.get('/long', { compress: compression }, (_, reply) => reply.type('application/json').send(long))
    server.get('/short', { compress: compression }, () => ({ words: 'said' }))
    server.get('/packed', { compress: compression }, (_, reply) =>
      reply.type('application/zip').send(Buffer.from(long)),
    )
    server.get('/other', (_, reply) => reply.type('application/json').send(long))
  })

  test.each([
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['deflate, zstd', 'none'],
    ['identity', 'none'],
    [undefined, 'none'],
  ] as const)('to Accept-Encoding: %s is packed by %s', async (accepted, encoding) => {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted }
    const { rawPayload, headers: told } = await server.inject({ url: '/long', headers })
    expect(told['content-encoding'] ?? 'none').toBe(encoding)
    expect(unpacked[encoding](rawPayload).toString()).toBe(long)
    expect(rawPayload.length < long.length / 10).toBe(encoding !== 'none')
    expect(Number(told['content-length'])).toBe(rawPayload.length)
  })

  it.each(['/short', '/packed', '/other'])(
    'is not packed where it is short, packed already or of another route: %s',
    async (url) => {
      const { headers } = await server.inject({ url, headers: { 'accept-encoding': 'br, gzip' } })
      expect(headers['content-encoding']).toBeUndefined()
    },
  )

  it('is given to no body that is packed', async () => {
    server.post('/read', { compress: compression }, ({ body }) => ({ body }))
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' }
    const { statusCode } = await server.inject({ method: 'POST', url: '/read', headers, payload: randomBytes(10) })
    expect(statusCode).toBe(400)
  })
})

describe.each(['br', 'gzip'])('a stream packed by %s', (encoding) => {
  let made: number
  let isClosed: boolean

  beforeEach(async () => {
    ;[made, isClosed] = [0, false]
    server.get('/endless', { compress: compression }, (_, reply) => reply.type('text/csv').send(streamOf(Infinity)))
    server.get('/failing', { compress: compression }, (_, reply) => reply.type('text/csv').send(streamOf(3_000)))
    await server.listen({ port: 0 })
  })

  /** Of pieces that do not get smaller; it fails when there were that many. */
  const streamOf = (fails: number) => Readable.from(pieces(fails), { objectMode: false })
  async function* pieces(fails: number) {
    try {
      for (; made < fails; made++) yield randomBytes(1_024).toString('hex')
      throw new Error('The stream fails.')
    } finally {
      isClosed = true
    }
  }

  async function ask(path: string): Promise<IncomingMessage> {
    const { port } = server.server.address() as AddressInfo
    const request = get({ port, path, headers: { 'accept-encoding': encoding } })
    const [answer] = (await once(request, 'response')) as [IncomingMessage]
    expect(answer.headers['content-encoding']).toBe(encoding)
    return answer
  }

  const standsStill = async () => {
    for (let before = -1; before !== made; await new Promise((resolve) => setTimeout(resolve, 300))) before = made
  }

  it('is made no faster than the client takes it, and ends when the client goes away', async () => {
    const answer = await ask('/endless')
    answer.pause()
    await standsStill()
    expect([made > 0, isClosed]).toEqual([true, false])
    answer.destroy()
    while (!isClosed) await new Promise((resolve) => setTimeout(resolve, 10))
  })

  it('breaks off where it fails, so that half of it never looks like all', async () => {
    const answer = await ask('/failing')
    const read = async () => {
      for await (const _ of answer);
    }
    await expect(read()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(isClosed).toBe(true)
  })
})
