import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCodes } from '../../src/errors/app-error.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { dumpExactly } from '../support/dump-exactly.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'
import { type Listening, listening, patienceMs, type Reply } from './listening.ts'
import { hostileValue, payloads } from './payloads.ts'
import { type HostileQuestion, pages, questions, withValues } from './questions.ts'

const database = testDatabase(patienceMs)
const tokens = writeTokens()
let server: Listening
let graph: string[]
let told: string

beforeAll(async () => {
  await emptyGraph(database)
  for (const folder of ['seeds/sy24-deir-ez-zor', 'test/fixtures/seeds/valley'])
    await loadSeed(database, join(packageRoot, folder))
  graph = await dumpExactly(database)
  server = await listening(database, { ISNAD_MAX_BODY_BYTES: '2000000', ISNAD_TOKENS: tokens.file })
  told = (await server.post(nextRequest)).body
  expect(JSON.parse(told).data.actor.claims.totalCount).toBeGreaterThan(0)
})
afterAll(async () => {
  await server.close()
  await database.close()
  tokens.remove()
})

/** What is asked after each hostile request, and is always answered alike. */
const nextRequest = body({
  query: '{ actor(ref: "isnad:isis") { name claims(first: 3) { totalCount nodes { id statement } } } viewer { name } }',
  variables: {},
})

function body({ query, variables }: HostileQuestion): string {
  return JSON.stringify({ query, variables })
}

/** Seeded, so that a failure comes again; `ISNAD_FUZZ_RUNS` multiplies the cases for a long run by hand. */
const times = Number(process.env.ISNAD_FUZZ_RUNS ?? 1)

async function holds<T>(cases: fc.Arbitrary<T>, runs: number, send: (one: T) => Promise<Reply>): Promise<void> {
  const property = fc.asyncProperty(cases, async (one) => {
    expectOrdinary(await send(one))
    expect((await server.post(nextRequest)).body).toBe(told)
  })
  await fc.assert(property, { seed: 8, numRuns: runs * times, endOnFailure: true })
}

/** An answer, or a refusal with codes of the list; nothing went wrong inside, and nothing tells of what is inside. */
function expectOrdinary({ status, body }: Reply): void {
  expect(status, body).toBeLessThan(500)
  const { errors = [] } = JSON.parse(body) as { errors?: { message: string; extensions: { code: string } }[] }
  for (const { message, extensions } of errors) {
    expect(Object.keys(errorCodes), message).toContain(extensions.code)
    expect(extensions.code, message).not.toMatch(/^(INTERNAL|DATABASE_)/u)
    expect(message).not.toMatch(/Neo\.|node_modules|\bat \S+ \(/u)
    expect(message.length).toBeLessThan(1_200)
  }
}

describe('no request brings the server down, nor changes the answer to the next:', () => {
  it('whatever the values of an operation', async () => {
    const withHostile = fc
      .constantFrom(...questions)
      .chain((question) =>
        fc
          .record({ name: fc.constantFrom(...Object.keys(question.variables)), value: hostileValue })
          .map(({ name, value }) => withValues(question, { [name]: value })),
      )
    await holds(withHostile, 160, (question) => server.post(body(question), headersOf('CLEAR', true)))
  })

  it('whatever cursors are made up', async () => {
    const cursor = fc.oneof(
      fc.constantFrom(...payloads),
      fc.array(fc.oneof(fc.constantFrom(...payloads, null, 7), fc.string()), { maxLength: 4 }).map(asCursor),
    )
    await holds(cursor, 40, (after) => server.post(body({ ...pages, variables: { after } })))
  })

  it('wherever a cursor of a list says that its page ended', async () => {
    const endings = await cursorsOf(endingLists)
    const forged = fc.record({
      list: fc.constantFrom(...Object.keys(endingLists)),
      key: fc.oneof(fc.constantFrom(...payloads, 'i~', 'p\n', 'i\t\n~', '0', '99999'), fc.string({ unit: 'binary' })),
      owner: fc.option(fc.constantFrom(...payloads)),
    })
    await holds(forged, 40, ({ list, key, owner }) => {
      const [binding] = JSON.parse(Buffer.from(endings[list]!, 'base64url').toString())
      const after = asCursor([binding, owner, key])
      return server.post(body({ query: endingLists[list]!, variables: { after } }))
    })
  })

  it('whatever is no JSON, or no UTF-8', async () => {
    const whole = Buffer.from(nextRequest)
    const broken = fc.oneof(
      fc.nat(whole.length).map((length) => whole.subarray(0, length)),
      fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }).map(({ at, byte }) => {
        const copy = Buffer.from(whole)
        copy[at] = byte
        return copy
      }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.json({ maxDepth: 4 }).map((json) => Buffer.from(json)),
      fc
        .constantFrom(`${'['.repeat(100_000)}`, `{"query":${'{"a":'.repeat(50_000)}`, '\uFEFF{}')
        .map((text) => Buffer.from(text)),
    )
    await holds(broken, 60, (bytes) => server.post(bytes))
  })

  it('whatever is no GraphQL', async () => {
    const tokens = '{ actor ( ref : "isnad:isis" ) { name ... on Actor { id } } }'.split(' ')
    const stray = [
      '{',
      '}',
      '(',
      ')',
      '"',
      '"""',
      '$x',
      '@skip',
      '...',
      'on',
      'fragment',
      '[',
      ':',
      '&',
      '\\',
      '\u0000',
      '#',
      '{ __schema { types { name } } }',
    ]
    const broken = fc
      .array(fc.record({ at: fc.nat(tokens.length), drop: fc.nat(2), add: fc.constantFrom('', ...stray) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((edits) => {
        const copy = [...tokens]
        for (const { at, drop, add } of edits) copy.splice(at, drop, add)
        return copy.join(' ')
      })
    await holds(broken, 50, (query) => server.post(body({ query, variables: {} })))
  })

  it('whatever its headers and its address', async () => {
    const text = fc.constantFrom(
      ...[
        '*/*',
        'text/html;q=;;,',
        'a b',
        '[::',
        '%',
        'x'.repeat(8_000),
        '\u00ff\u00fe',
        'Bearer ',
        'application/json; charset=x',
        ',;=',
        '-1',
        'multipart/form-data',
      ],
    )
    const headers = fc.dictionary(
      fc.constantFrom(
        'accept',
        'host',
        'content-type',
        'authorization',
        'accept-language',
        'x-forwarded-for',
        'accept-encoding',
      ),
      text,
    )
    await holds(headers, 30, (sent) => server.post(nextRequest, sent))
    const path = fc.constantFrom(
      ...[
        '/graphql?query=%7B',
        '/graphql?variables=%',
        '/graphql?query=a&query=b',
        '/%',
        '//',
        '/graphql/..%2f',
        '/explorer/..%2f..%2fpackage.json',
        '/explorer/%00',
        `/graphql?query=${'x'.repeat(8_000)}`,
      ],
    )
    await holds(path, 20, (one) => server.get(one, { 'apollo-require-preflight': '1' }))
  })

  it('whatever comes that is no HTTP', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 300 }).map((all) => Buffer.from(all)),
      fc
        .constantFrom(
          'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
          'POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
          'GET /graphql HTTP/9.9\r\n\r\n',
          'POST /graphql HTTP/1.1\r\nContent-Length: 9\r\n\r\n{}',
        )
        .map((all) => Buffer.from(all)),
    )
    await holds(bytes, 15, async (all) => {
      const answer = await server.raw(all)
      expect(answer).toMatch(/^$|^HTTP\/1\.1 4/u)
      return { status: 400, body: '{}' }
    })
  })
})

it('the graph is afterwards what it was', async () => {
  expect(await dumpExactly(database)).toEqual(graph)
})

/** Lists whose order has a form of its own, each with a page that ends before the list does. */
const endingLists: Readonly<Record<string, string>> = {
  claims: 'query ($after: String) { list: claims(first: 1, after: $after) { pageInfo { endCursor } nodes { id } } }',
  search:
    'query ($after: String) { list: search(text: "Deir", first: 1, after: $after) { pageInfo { endCursor } nodes { matched } } }',
  dependsOn:
    'query ($after: String) { list: dependsOn(ref: "isnad:munzir-diwani", first: 1, after: $after) { pageInfo { endCursor } nodes { effect } } }',
  changes:
    'query ($after: String) { list: changes(about: ["isnad:isis"], from: "2021-01-01T00:00:00Z", to: "2031-01-01T00:00:00Z", first: 1, after: $after) { pageInfo { endCursor } nodes { kind } } }',
  contradictions:
    'query ($after: String) { list: contradictions(first: 1, after: $after) { pageInfo { endCursor } nodes { kind } } }',
}

async function cursorsOf(lists: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const cursors: Record<string, string> = {}
  for (const [name, query] of Object.entries(lists)) {
    const { data } = JSON.parse((await server.post(body({ query, variables: {} }))).body)
    cursors[name] = data.list.pageInfo.endCursor
    expect(cursors[name], name).not.toBeNull()
  }
  return cursors
}

function asCursor(members: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(members)).toString('base64url')
}
