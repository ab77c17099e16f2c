import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Marking } from '../../src/vocabulary/index.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'

const database = testDatabase()
const tokens = writeTokens()
let server: Ask

const [FIRST, SECOND] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 1)]
const atFirst = new Date(FIRST).toISOString()

beforeAll(async () => {
  await emptyGraph(database)
  await loadDataset(database, seedOf(first()), { now: FIRST })
  await loadDataset(database, seedOf(second()), { now: SECOND })
  server = await serve(database, { ISNAD_TOKENS: tokens.file })
}, 120_000)
afterAll(async () => {
  await database.close()
  tokens.remove()
})

async function told(query: string, viewer: Marking = 'CLEAR') {
  const { data, errors } = await server(query, {}, headersOf(viewer))
  expect(errors).toEqual([])
  return data
}

describe('Claim.record', () => {
  it('tells file, row, release and every column with its words, in the order of the file', async () => {
    const { claim } = await told(
      `{ claim(ref: "t:changed", lens: { knownAt: "${atFirst}" }) { record { file row release fields { key value } } } }`,
    )
    expect(claim.record).toEqual({
      file: 'support.csv',
      row: 2,
      release: '1',
      fields: [
        { key: 'year', value: '2019' },
        { key: '10', value: '' },
        { key: '2', value: 'al-Qaida ' },
      ],
    })
  })

  it('of a claim that another release repeats is the row that it stood in at the moment read', async () => {
    const row = async (lens: string) => (await told(`{ claim(ref: "t:same"${lens}) { record { release row } } }`)).claim
    expect(await row(`, lens: { knownAt: "${atFirst}" }`)).toEqual({ record: { release: '1', row: 3 } })
    expect(await row('')).toEqual({ record: { release: '2', row: 2 } })
  })

  it('is null where a claim was written by hand', async () => {
    expect((await told('{ claim(ref: "t:by-hand") { record { file } } }')).claim).toEqual({ record: null })
  })

  it('stays with the versions that have left the record', async () => {
    const { claim } = await told(
      '{ claim(ref: "t:changed") { supersession record { row } supersedes { modality record { row } } } }',
    )
    expect(claim).toEqual({
      supersession: 'DATASET_RELEASE',
      record: { row: 3 },
      supersedes: [{ modality: 'STATED', record: { row: 2 } }],
    })
  })
})

describe('Dataset.coverage', () => {
  const rows = (lens = '', page = '') => `{
    datasets { coverage${page} {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { subject { name } object { name } against { name } predicate period { edtf verbatim } record { row } }
    } }
  ${lens} }`

  it('tells what was looked for and not found, in the order of the data set', async () => {
    const { datasets } = await told(rows())
    expect(datasets[0].coverage.nodes).toEqual([
      {
        subject: null,
        object: { name: 'Blue' },
        against: [{ name: 'Red' }],
        predicate: 'SUPPORTS',
        period: { edtf: '2019', verbatim: null },
        record: { row: 7 },
      },
      {
        subject: { name: 'Red' },
        object: { name: 'Green' },
        against: [],
        predicate: 'SUPPORTS',
        period: null,
        record: null,
      },
    ])
  })

  it('has no row for who may not see one of those that it is about, nor counts it', async () => {
    const count = async (viewer: Marking) => (await told(rows(), viewer)).datasets[0].coverage.totalCount
    expect([await count('CLEAR'), await count('GREEN'), await count('AMBER'), await count('RED')]).toEqual([2, 3, 4, 5])
  })

  it('is paged', async () => {
    const { datasets } = await told(rows('', '(first: 1)'), 'RED')
    const { endCursor } = datasets[0].coverage.pageInfo
    const next = await told(rows('', `(first: 4, after: "${endCursor}")`), 'RED')
    expect(next.datasets[0].coverage.nodes).toHaveLength(4)
    expect(next.datasets[0].coverage.pageInfo.hasNextPage).toBe(false)
  })

  it('is no claim', async () => {
    const { claims } = await told('{ claims(filter: { objects: ["t:blue"] }) { totalCount } }', 'RED')
    expect(claims.totalCount).toBe(0)
  })
})

describe('bad input', () => {
  it.each([
    ['(first: 0)', 'BAD_USER_INPUT'],
    ['(after: "nonsense")', 'BAD_CURSOR'],
  ])('%s is refused', async (page, code) => {
    const { errors } = await server(`{ datasets { coverage${page} { totalCount nodes { predicate } } } }`)
    expect(errors[0]!.extensions.code).toBe(code)
  })
})

it('the audit finds the graph sound', async () => {
  expect(await audit(database)).toEqual([])
})

function first(): SeedContent {
  const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })
  const says = {
    claimant: 't:coder',
    attribution: 'CODED' as const,
    modality: 'STATED' as const,
    proposition: { subject: 't:red', predicate: 'SUPPORTS' as const, object: 't:green' },
  }
  return {
    dataset: { ref: 't:set', scheme: 't', title: 'Set', licence: 'CC0-1.0', version: '1' },
    actors: [
      { ref: 't:red', ...named('Red'), actorKind: 'STATE' },
      { ref: 't:blue', ...named('Blue'), actorKind: 'STATE' },
      { ref: 't:green', ...named('Green'), actorKind: 'REBEL_GROUP' },
      { ref: 't:hidden', ...named('Hidden'), actorKind: 'STATE', marking: 'GREEN' },
      { ref: 't:secret', ...named('Secret'), actorKind: 'STATE', marking: 'AMBER' },
    ],
    sources: [{ ref: 't:coder', ...named('Coder'), sourceKind: 'RESEARCH' }],
    claims: [
      {
        ...says,
        ref: 't:changed',
        heldDuring: { edtf: '2019' },
        record: record('1', 2, ['year', '2019'], ['10', ''], ['2', 'al-Qaida ']),
      },
      { ...says, ref: 't:same', heldDuring: { edtf: '2020' }, record: record('1', 3, ['year', '2020']) },
      { ...says, ref: 't:by-hand', heldDuring: { edtf: '2021' } },
    ],
    coverage: [
      {
        ref: 't:v1',
        predicate: 'SUPPORTS',
        object: 't:blue',
        against: ['t:red'],
        period: { edtf: '2019' },
        record: record('1', 7),
      },
      { ref: 't:v2', predicate: 'SUPPORTS', subject: 't:hidden', object: 't:green' },
      { ref: 't:v3', predicate: 'SUPPORTS', object: 't:green', against: ['t:secret'] },
      { ref: 't:v4', predicate: 'SUPPORTS', subject: 't:red', object: 't:green' },
      { ref: 't:v5', predicate: 'SUPPORTS', subject: 't:red', object: 't:blue', marking: 'RED' },
    ],
  }
}

function second(): SeedContent {
  const said = first()
  const [changed, same, byHand] = said.claims!
  return {
    ...said,
    dataset: { ...said.dataset, version: '2' },
    claims: [
      { ...changed!, modality: 'ALLEGED', record: record('2', 3, ['year', '2019']) },
      { ...same!, record: record('2', 2, ['year', '2020']) },
      byHand!,
    ],
  }
}

function record(release: string, row: number, ...fields: [string, string][]) {
  return { file: 'support.csv', row, release, fields }
}
