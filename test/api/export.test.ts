import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exporters } from '../../src/export/formats/index.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { type Marking, marking } from '../../src/vocabulary/index.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type HiddenMarking, markedDataset, markedSeed, secretOf } from '../support/marked-seed.ts'
import { seedOf } from '../support/seed-of.ts'
import { type GetExport, serveExports } from '../support/serve-exports.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'

const database = testDatabase()
const tokens = writeTokens()
const hidden = marking.values.filter((value) => value !== 'CLEAR') as HiddenMarking[]
let get: GetExport
/** Of every node that is marked, its id and level. */
let ids: { readonly id: string; readonly level: number }[]

beforeAll(async () => {
  await emptyGraph(database)
  for (const level of hidden) {
    await loadDataset(database, seedOf(markedSeed(level)), { recordedBy: 'the desk that records' })
    await loadDataset(database, seedOf(markedDataset(level)))
  }
  get = await serveExports(database, { ISNAD_TOKENS: tokens.file })
  const text = 'MATCH (n) WHERE n.level > 0 AND n.id IS NOT NULL RETURN n.id AS id, n.level AS level'
  ids = (await database.read({ name: 'ids', text, params: {} })) as unknown as typeof ids
})
afterAll(async () => {
  tokens.remove()
  await database.close()
})

const above = (viewer: Marking) => hidden.filter((level) => marking.rank(level) > marking.rank(viewer))
const upTo = (viewer: Marking) => hidden.filter((level) => marking.rank(level) <= marking.rank(viewer))

const lenses = [undefined, '{"modalities": ["STATED"]}', '{"minOrigins": 1}']

describe.each(exporters.map(({ name }) => name))('an export as %s', (format) => {
  it.each(marking.values)('holds nothing that a viewer of %s may not see', async (viewer) => {
    for (const lens of lenses) {
      for (const seesPeople of [false, true]) {
        const { status, text } = await get(format, lens === undefined ? {} : { lens }, headersOf(viewer, seesPeople))
        expect(status).toBe(200)
        for (const level of above(viewer)) expect(text.toLowerCase()).not.toContain(secretOf(level))
        for (const { id, level } of ids) if (level > marking.rank(viewer)) expect(text).not.toContain(id)
        expect(text).not.toContain('the desk that records')
      }
    }
  })

  it('has what the viewer may see', async () => {
    const { text } = await get(format, {}, headersOf('AMBER'))
    expect(text).toMatch(/Actor (b )?m/u)
  })
})

describe('an export as data sets', () => {
  it.each(marking.values)('has every word that a viewer of %s may see', async (viewer) => {
    const { text } = await get('dataset', {}, headersOf(viewer, true))
    for (const level of upTo(viewer)) {
      const secret = secretOf(level)
      const spots = [
        ...['actor', 'place', 'source', 'document', 'raid', 'first name', 'quote', 'page', 'translation', 'statement'],
        ...['relation', 'rationale', 'desk', 'set', 'licence', 'citation'],
      ]
      for (const spot of spots) expect(text).toContain(`${secret} ${spot}`)
      for (const ref of ['doc', 'claim', 'covered', 'says']) expect(text).toContain(`${secret}-${ref}"`)
      expect(text).toContain(`other:${secret}`)
      expect(text).toContain(`${secret}.csv`)
    }
  })

  it('tells of assessments only those with the right to see who works here', async () => {
    expect((await get('dataset', {}, headersOf('RED', true))).text).toContain('assessments.ndjson')
    expect((await get('dataset', {}, headersOf('RED', false))).text).not.toContain('assessments.ndjson')
  })
})

describe('GET /export', () => {
  it('says what it sends', async () => {
    const { headers } = await get('csv-claims')
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="isnad-csv-claims.csv"',
      'cache-control': 'private, no-cache',
      vary: 'authorization, accept-encoding',
    })
  })

  it.each([
    ['no-format', {}, 400, 'BAD_USER_INPUT', 'is no format'],
    ['csv-claims', { lens: '{' }, 400, 'BAD_USER_INPUT', 'no JSON'],
    ['csv-claims', { lens: '[]' }, 400, 'BAD_USER_INPUT', 'Write it as JSON'],
    ['csv-claims', { lens: '{"claimant": ["m:b"]}' }, 400, 'BAD_USER_INPUT', 'claimants'],
    ['csv-claims', { lens: '{"claimants": ["m:nobody"]}' }, 400, 'UNKNOWN_REF', 'm:nobody'],
    ['csv-claims', { lens: '{"assessors": ["desk"]}' }, 403, 'FORBIDDEN', 'lens.assessors'],
    ['csv-claims', { knownAt: 'yesterday' }, 400, 'BAD_USER_INPUT', 'no moment'],
    ['csv-claims', { knownat: '2021-01-01T00:00:00Z' }, 400, 'BAD_USER_INPUT', 'knownat'],
  ])('answers %s with %j by an error with a code', async (format, query, status, code, words) => {
    const answer = await get(format, query as Record<string, string>)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(`"code":"${code}"`)
    expect(answer.text).toContain(words)
  })

  it('refuses a wrong token, and tells a hidden reference as an unknown one', async () => {
    expect((await get('csv-claims', {}, { authorization: 'Bearer wrong' })).status).toBe(401)
    const lens = `{"claimants": ["m3r:${secretOf('RED')}-actor"]}`
    const [below, unknown] = [await get('csv-claims', { lens }), await get('csv-claims', { lens }, headersOf('RED'))]
    expect([below.status, unknown.status]).toEqual([400, 200])
    expect(below.text).toContain('UNKNOWN_REF')
  })

  it('reads the record as it stood', async () => {
    const { text } = await get('csv-claims', { knownAt: '2001-01-01T00:00:00Z' })
    expect(text.trim().split('\r\n')).toHaveLength(1)
  })
})
