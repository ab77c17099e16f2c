import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { createServer } from './create-server.ts'
import { createReadiness } from './readiness.ts'

const secret = 'Neo.ClientError.Statement.SyntaxError: MATCH (secret:Actor)'

/** A server of which nothing that is asked here reaches the database, which would fail. */
async function server(
  environment: Record<string, string> = {},
  metrics = createMetrics(() => true),
): Promise<FastifyInstance> {
  const readiness = createReadiness()
  const log = pino({ level: 'silent' })
  const created = await createServer({ config: readConfig(environment), log, readiness, metrics })
  const fail = () => Promise.reject(new Error(secret))
  readiness.ready({ read: fail, verify: fail })
  return created
}

const me = '{ viewer { name } }'
const post = (one: FastifyInstance, query: string, headers: Record<string, string> = {}) =>
  one.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })
const errorsOf = (response: LightMyRequestResponse) =>
  response.json<{ errors: { message: string; extensions: { code: string } }[] }>().errors

describe('a form of another site', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'sends nothing as %s',
    async (type) => {
      const payload = JSON.stringify({ query: me })
      const response = await (await server()).inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload,
      })
      expect(response.statusCode).toBeGreaterThanOrEqual(400)
      expect(errorsOf(response)[0]!.extensions.code).toBe('BAD_USER_INPUT')
    },
  )

  it('asks nothing by GET, which takes a header that no form has', async () => {
    const one = await server()
    const url = `/graphql?query=${encodeURIComponent(me)}`
    const blocked = await one.inject({ url, headers: { accept: 'application/json' } })
    expect([blocked.statusCode, errorsOf(blocked)[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    const allowed = await one.inject({ url, headers: { 'apollo-require-preflight': '1' } })
    expect(allowed.json()).toEqual({ data: { viewer: { name: 'anonymous' } } })
  })
})

describe('every answer', () => {
  it.each(['/graphql', '/questions', '/health/live', '/nothing', '/explorer/nothing.js'])(
    'from %s tells a browser to trust nothing else',
    async (url) => {
      const { headers } = await (await server()).inject({ url })
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      })
      expect(headers['strict-transport-security']).toBeUndefined()
    },
  )

  it('allows no other site to read it', async () => {
    const { headers } = await post(await server(), me, { origin: 'https://example.org' })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('an error', () => {
  it('of our own tells nothing of what happened inside, but the id under which the log has it', async () => {
    const { body } = await post(await server(), '{ actor(ref: "isnad:isis") { name } }')
    expect(JSON.parse(body).errors).toMatchObject([{ extensions: { code: 'INTERNAL', requestId: expect.any(String) } }])
    expect(body).not.toMatch(/Neo|MATCH|secret|stack| at /u)
  })

  it.each([
    [
      'a body that is too large',
      { payload: { query: `{ a${' '.repeat(2_000)} }` } },
      413,
      'REQUEST_TOO_LARGE',
      /1024 bytes/u,
    ],
    [
      'a body that is no JSON',
      { payload: '{"query":', headers: { 'content-type': 'application/json' } },
      400,
      'BAD_USER_INPUT',
      /JSON/u,
    ],
    ['an empty body', { headers: { 'content-type': 'application/json' } }, 400, 'BAD_USER_INPUT', /empty/u],
    ['a list of operations', { payload: [{ query: me }] }, 400, 'BAD_USER_INPUT', /batch/u],
    ['an address at which nothing is', { url: '/nothing' }, 404, 'BAD_USER_INPUT', /\/graphql/u],
    [
      'a host that is none',
      { payload: { query: me }, headers: { host: 'a b' } },
      400,
      'BAD_USER_INPUT',
      /cannot be read/u,
    ],
    ['an address that is none', { url: '/%' }, 400, 'BAD_USER_INPUT', /cannot be read/u],
  ] as const)('for %s is in the form of the API', async (_, request, status, code, message) => {
    const one = await server({ ISNAD_MAX_BODY_BYTES: '1024' })
    const response = await one.inject({ method: 'POST', url: '/graphql', ...request } as never)
    expect(response.statusCode).toBe(status)
    expect(errorsOf(response)).toEqual([{ message: expect.stringMatching(message), extensions: { code } }])
  })
})

describe('the schema', () => {
  const introspection = '{ __schema { queryType { name } } }'
  const misspelt = '{ actr(ref: "a") { name } }'
  const misspeltWord = 'query ($kinds: [ActorKind!]) { actors(filter: { kinds: $kinds }) { totalCount } }'

  it('is told, and names like a misspelt one are suggested, as long as nothing else is set', async () => {
    const one = await server()
    expect((await post(one, introspection)).json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } })
    expect(errorsOf(await post(one, misspelt))[0]!.message).toMatch(/Did you mean "actor"/u)
  })

  it('is not told where introspection is off, by whatever fragment it is asked for', async () => {
    const one = await server({ ISNAD_INTROSPECTION: 'off' })
    const hidden = [
      '{ ...__schema } fragment __schema on Query { __schema { types { name } } }',
      '{ a: __type(name: "Actor") { name } }',
    ]
    for (const query of [introspection, ...hidden]) {
      const { errors, data } = (await post(one, query)).json()
      expect([errors[0].extensions.code, data]).toEqual(['BAD_USER_INPUT', undefined])
    }
    expect((await post(one, '{ __typename viewer { __typename } }')).json().data).toEqual({
      __typename: 'Query',
      viewer: { __typename: 'Viewer' },
    })
  })

  it('is not told bit by bit where suggestions are off', async () => {
    const one = await server({ ISNAD_SUGGESTIONS: 'off' })
    expect(errorsOf(await post(one, misspelt))[0]!.message).toBe('Cannot query field "actr" on type "Query".')
    const response = await one.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: misspeltWord, variables: { kinds: ['PERSN'] } },
    })
    expect(errorsOf(response)[0]!.message).toMatch(/PERSN/u)
    expect(errorsOf(response)[0]!.message).not.toMatch(/Did you mean/u)
  })
})

describe('the limits of an operation', () => {
  it.each([
    ['ISNAD_MAX_TOKENS', '100', `{ ${'a '.repeat(200)} }`, /100 words and signs/u],
    ['ISNAD_MAX_DEPTH', '1', me, /2 deep.* 1/u],
    ['ISNAD_MAX_FIELDS', '1', me, /more than 1 fields/u],
    ['ISNAD_MAX_ALIASES', '0', '{ a: __typename b: __typename }', /again 1 times.* allows 0/u],
    ['ISNAD_MAX_DIRECTIVES', '0', '{ viewer @skip(if: true) { name } }', /1 directives.* allows 0/u],
  ])('%s can be set', async (name, value, query, message) => {
    const [error] = errorsOf(await post(await server({ [name]: value }), query))
    expect(error).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'QUERY_TOO_COMPLEX' } })
  })

  it.each([
    ['ISNAD_MAX_HOPS', '2', '{ supportNetwork(of: ["isnad:isis"], maxHops: 3) { complete } }', /maxHops: 3 .*1 to 2/u],
    [
      'ISNAD_MAX_HOPS',
      '2',
      '{ supportPaths(from: "a:a", to: "b:b", maxHops: 3) { complete } }',
      /maxHops: 3 .*1 to 2/u,
    ],
    ['ISNAD_MAX_PAGE_SIZE', '5', '{ claims(first: 6) { nodes { id } } }', /first: 6 .*1 to 5/u],
  ])('%s can be set for what takes a number', async (name, value, query, message) => {
    const [error] = errorsOf(await post(await server({ [name]: value }), query))
    expect(error).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } })
  })
})

describe('who asks too much', () => {
  it('is told how long to wait, whatever is asked and however wrong it is, and nobody else is', async () => {
    const one = await server({ ISNAD_MAX_COST_PER_MINUTE: '1', ISNAD_TRUSTED_PROXIES: '127.0.0.1' })
    const from = (address: string, query = me) => post(one, query, { 'x-forwarded-for': address })
    expect((await from('192.0.2.1', '{ nothing }')).statusCode).toBe(400)
    const refused = await from('192.0.2.1')
    expect([refused.statusCode, Number(refused.headers['retry-after'])]).toEqual([429, expect.any(Number)])
    expect(errorsOf(refused)).toEqual([
      {
        message: expect.stringContaining(`in ${refused.headers['retry-after']} seconds`),
        extensions: { code: 'RATE_LIMITED' },
      },
    ])
    expect((await from('192.0.2.2')).statusCode).toBe(200)
  })

  it('is counted among what was refused', async () => {
    const metrics = createMetrics(() => true)
    const one = await server({ ISNAD_MAX_COST_PER_MINUTE: '1' }, metrics)
    await post(one, me)
    await post(one, me)
    await post(one, me)
    expect((await metrics.refused.get()).values).toMatchObject([{ labels: { reason: 'RATE_LIMITED' }, value: 2 }])
  })

  it('is not believed to come from elsewhere but by a proxy that is trusted', async () => {
    const one = await server({ ISNAD_MAX_COST_PER_MINUTE: '1', ISNAD_TRUSTED_PROXIES: '10.0.0.0/8' })
    const from = async (address: string) => (await post(one, me, { 'x-forwarded-for': address })).statusCode
    expect([await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([200, 429])
  })
})
