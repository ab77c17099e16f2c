import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCodes } from '../src/errors/app-error.ts'
import { loadSeed } from '../src/import/load-seed.ts'
import { packageRoot } from '../src/lib/package-root.ts'
import type { Database } from '../src/neo4j/database.ts'
import { buildSchemaFromFiles } from '../src/server/schema/build-schema.ts'
import { emptyGraph } from './support/empty-graph.ts'
import { type SeenServer, serveSeen } from './support/serve-seen.ts'
import { testDatabase } from './support/test-database.ts'
import { headersOf, writeTokens } from './support/viewers.ts'

/** Asked for, or found, by what is asked here. None of them may stand in what the operator is told. */
const words = ['Secretname', 'Middleman', 'Analyst', 'Outlet', 'Group', 'raid', 'marked:', 'MisspeltWord']

const database = testDatabase()
const tokens = writeTokens()
/** Takes the place of the database, to fail or to wait. */
let read: Database['read'] = database.read
let server: SeenServer

beforeAll(async () => {
  await emptyGraph(database)
  await loadSeed(database, join(packageRoot, 'test/fixtures/seeds/markings'))
  server = await serveSeen(
    { ...database, read: (query) => read(query) },
    { ISNAD_TOKENS: tokens.file, ISNAD_METRICS_OPERATIONS: 'Known', ISNAD_MAX_COST: '5000' },
  )
  await askManyThings()
})
afterAll(async () => {
  await server.close()
  await database.close()
  tokens.remove()
})

const ask = (query: string, variables: object = {}, headers = {}) =>
  server.send(JSON.stringify({ query, variables }), headers)

async function askManyThings(): Promise<void> {
  const red = headersOf('RED')
  const search = 'query Known($text: String!) { search(text: $text) { nodes { node { id } } } }'
  await ask(search, { text: 'Secretname' })
  await ask(search, { text: 'Middleman' }, red)
  await ask('{ actors { totalCount nodes { name names { value } } } }', {}, red)
  await ask('query Middleman { Secretname: actor(ref: "marked:green-actor") { Group: name } }', {}, red)
  await ask('{ claims(filter: { claimants: ["marked:red-analyst"] }) { totalCount } } # Secretname')
  await ask('{ actor(ref: "Analyst') // no operation
  await ask('{ MisspeltWord actor(ref: "marked:a") { Secretname } }')
  await ask('query ($ref: Ref!) { actor(ref: $ref) { name } }', { ref: { Secretname: 'Middleman' } })
  await ask('{ actors(after: "Secretname") { nodes { id } } }')
  await ask('{ viewer { name } }', {}, { authorization: 'Bearer Secretname' })
  await ask(
    `{ ${['a', 'b', 'c', 'd', 'e'].map((key) => `${key}: search(text: "Group") { nodes { matched } }`).join(' ')} }`,
  )
  await server.send('["Secretname"]')
  await server.send('{"query": Secretname')
  await server.send(`"${'Secretname '.repeat(30_000)}"`)
  await server.get(`/graphql?query=${encodeURIComponent('{ actor(ref: "marked:a") { name } }')}`, {
    'apollo-require-preflight': 'Secretname',
  })
  await server.get('/Secretname?Middleman')
  await failingWith(() => Promise.reject(new TypeError('Secretname of Middleman')))
}

async function failingWith(fails: Database['read']): Promise<void> {
  read = fails
  const { errors } = (await ask('query Secretname { actor(ref: "marked:a") { name } }')).json()
  read = database.read
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }])
}

interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

async function samples(name: string): Promise<Sample[]> {
  const lines = (await server.metrics()).split('\n').filter((line) => !line.startsWith('#') && line !== '')
  return lines.map(sampleOf).filter((sample) => sample.name === name)
}

function sampleOf(line: string): Sample {
  const [, name, labels = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/u.exec(line)!
  const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/gu)].map(([, label, text]) => [label!, text!])
  return { name: name!, labels: Object.fromEntries(pairs), value: Number(value) }
}

async function countOf(name: string, labels: Record<string, string> = {}): Promise<number> {
  const found = await samples(name)
  const matching = found.filter((sample) => Object.entries(labels).every(([key, text]) => sample.labels[key] === text))
  return matching.reduce((sum, { value }) => sum + value, 0)
}

interface Line {
  readonly [field: string]: unknown
  readonly codes: readonly string[]
  readonly statements: readonly string[]
}
const requestLines = (): Line[] => server.log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'Request')

describe('/metrics', () => {
  it('counts and times requests by operation and outcome, and calls by name only the operations of the settings', async () => {
    const name = 'isnad_request_duration_seconds_count'
    expect(await countOf(name, { operation: 'Known', outcome: 'ok' })).toBe(2)
    expect(await countOf(name, { operation: 'other', outcome: 'ok' })).toBe(1)
    expect(await countOf(name, { operation: 'other', outcome: 'failed' })).toBe(1)
    expect(await countOf(name, { operation: 'none', outcome: 'refused' })).toBeGreaterThanOrEqual(5)
  })

  it('times statements by name, and tells rows, plans, connections and readiness', async () => {
    expect(await countOf('isnad_statement_duration_seconds_count', { statement: 'search', outcome: 'ok' })).toBe(2)
    expect(await countOf('isnad_statement_duration_seconds_count', { statement: 'actor', outcome: 'failed' })).toBe(1)
    expect(await countOf('isnad_rows_total', { statement: 'actors' })).toBeGreaterThanOrEqual(7)
    expect(await countOf('isnad_operation_cost_rows_count', { operation: 'Known' })).toBe(2)
    expect(await countOf('isnad_operation_cost_rows_sum', { operation: 'Known' })).toBeGreaterThan(2_000)
    expect(await countOf('isnad_plan_cache_total', { result: 'hit' })).toBe(1)
    expect(await countOf('isnad_plan_cache_total', { result: 'miss' })).toBeGreaterThan(4)
    expect(await countOf('isnad_statements_running')).toBe(0)
    expect(await countOf('isnad_connections_max')).toBe(100)
    expect(await countOf('isnad_ready')).toBe(1)
    expect(await countOf('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
  })

  it('tells why requests were refused and why they failed', async () => {
    const reasons = (await samples('isnad_refused_total')).map(({ labels }) => labels.reason)
    expect(reasons.sort()).toEqual([
      ...['BAD_CURSOR', 'BAD_USER_INPUT', 'HTTP_400', 'QUERY_TOO_COSTLY', 'REQUEST_TOO_LARGE', 'UNAUTHENTICATED'],
      'UNKNOWN_REF',
    ])
    const failed = (await samples('isnad_failed_total')).filter(({ value }) => value > 0)
    expect(failed).toMatchObject([{ labels: { code: 'INTERNAL' }, value: 1 }])
  })

  it('has labels from closed lists only', async () => {
    const fields = Object.keys(buildSchemaFromFiles('schema').getQueryType()!.getFields())
    const allowed: Record<string, (text: string) => boolean> = {
      operation: (text) => ['Known', 'other', 'unnamed', 'none'].includes(text),
      outcome: (text) => ['ok', 'refused', 'failed', 'aborted'].includes(text),
      statement: (text) => fields.includes(text) || ['countNodes', 'dataVersion'].includes(text),
      result: (text) => ['hit', 'miss'].includes(text),
      reason: (text) => text in errorCodes || /^HTTP_4\d\d$/u.test(text),
      code: (text) => text in errorCodes,
      le: (text) => text === '+Inf' || Number(text) > 0,
    }
    const ours = (await server.metrics()).split('\n').filter((line) => line.startsWith('isnad_'))
    const wrong = ours.filter((line) =>
      Object.entries(sampleOf(line).labels).some(([key, text]) => !allowed[key]!(text)),
    )
    expect(ours.length).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  })

  it('is not served beside the API', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
  })
})

describe('the log', () => {
  it('has a line for each request, with what it took and without what it was', async () => {
    const [line] = requestLines()
    expect(line).toMatchObject({
      ...{ level: 30, operation: 'Known', statements: ['search'], outcome: 'ok', status: 200, codes: [], rows: 0 },
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      viewer: expect.stringMatching(/^[0-9a-f]{16}$/u),
    })
    expect(line!.durationMs).toBeGreaterThanOrEqual(line!.databaseMs as number)
    const requests = await countOf('isnad_request_duration_seconds_count')
    expect(requestLines()).toHaveLength(requests)
  })

  it('tells by which estimate an operation was granted or refused', () => {
    const costOf = (codes: readonly string[]) =>
      requestLines().find((line) => line.codes.join() === codes.join())!.cost as number | null
    expect(costOf([])).toBeGreaterThan(1_000)
    expect(costOf(['QUERY_TOO_COSTLY'])).toBeGreaterThan(5_000)
    expect(costOf(['UNAUTHENTICATED'])).toBeNull()
  })

  it('tells viewers apart by a hash', () => {
    const [anonymous, red, alsoRed] = requestLines().map(({ viewer }) => viewer)
    expect(red).not.toBe(anonymous)
    expect(alsoRed).toBe(red)
    expect(requestLines().some(({ viewer, codes }) => viewer === null && codes.includes('UNAUTHENTICATED'))).toBe(true)
  })

  it('tells what failed inside Isnad by kind and place, under the id that the viewer was given', () => {
    const failures = server.log.map((line) => JSON.parse(line)).filter(({ err }) => err !== undefined)
    const here = expect.arrayContaining([expect.stringContaining('telemetry.test.ts')])
    expect(failures).toMatchObject([{ level: 50, err: { type: 'TypeError', at: here } }])
    const warned = requestLines().filter(({ level }) => level === 40)
    expect(warned).toMatchObject([{ requestId: failures[0].requestId, outcome: 'failed', codes: ['INTERNAL'] }])
  })
})

describe('the spans', () => {
  it('show how a request was answered: parsed, planned, read and shaped', () => {
    const spans = server.spans.getFinishedSpans()
    const requests = spans.filter(({ name }) => name === 'isnad.request')
    const [first] = requests
    const below = spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === first!.spanContext().spanId)
    expect(below.map(({ name }) => name)).toEqual(['isnad.parse', 'isnad.plan', 'isnad.database', 'isnad.shape'])
    const cost = expect.any(Number)
    expect(first!.attributes).toMatchObject({
      ...{ 'isnad.operation': 'Known', 'isnad.outcome': 'ok', 'isnad.rows': 0, 'isnad.cost': cost },
    })
    expect(requests).toHaveLength(requestLines().length)
    expect(spans.flatMap(({ events }) => events)).toEqual([])
  })

  it('are marked where a step failed', () => {
    const failed = server.spans.getFinishedSpans().filter(({ status }) => status.code === 2)
    const names = failed.map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(['isnad.parse', 'isnad.database', 'isnad.request']))
    expect(failed.filter(({ status }) => status.message !== undefined)).toEqual([])
  })
})

describe('none of it', () => {
  it('holds a word of what was asked or answered', async () => {
    const spans = server.spans.getFinishedSpans().map(({ name, attributes, status }) => ({ name, attributes, status }))
    const told = { log: server.log.join('\n'), metrics: await server.metrics(), spans: JSON.stringify(spans) }
    const found = Object.entries(told).flatMap(([where, text]) =>
      words.filter((word) => text.includes(word)).map((word) => `${word} in ${where}`),
    )
    expect(found).toEqual([])
    expect(told.log).toContain('Planned actor')
  })
})

describe('a request that nobody waits for any more', () => {
  it('is recorded once, as aborted', async () => {
    const before = requestLines().length
    let answer: () => void = () => undefined
    const reached = new Promise<void>((resolve) => {
      read = (query) => {
        resolve()
        return new Promise<void>((go) => {
          answer = go
        }).then(() => database.read(query))
      }
    })
    const giveUp = new AbortController()
    const body = JSON.stringify({ query: '{ actor(ref: "marked:a") { name } }' })
    const headers = { 'content-type': 'application/json' }
    const asked = fetch(`${server.url}/graphql`, { method: 'POST', headers, body, signal: giveUp.signal })
    await reached
    expect(await countOf('isnad_statements_running')).toBe(1)
    giveUp.abort()
    await expect(asked).rejects.toThrow()
    while (requestLines().length === before) await sleep(20)
    answer()
    read = database.read
    while ((await countOf('isnad_statements_running')) > 0) await sleep(20)
    expect(requestLines().slice(before)).toMatchObject([{ outcome: 'aborted', status: null }])
    expect(await countOf('isnad_request_duration_seconds_count', { outcome: 'aborted' })).toBe(1)
  })
})
