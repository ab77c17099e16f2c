import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSeed } from '../src/import/load-seed.ts'
import { packageRoot } from '../src/lib/package-root.ts'
import { emptyGraph } from './support/empty-graph.ts'
import { type Ask, serve } from './support/serve.ts'
import { testDatabase } from './support/test-database.ts'

const seed = join(packageRoot, 'seeds/competency')
const folder = mkdtempSync(join(tmpdir(), 'isnad-competency-'))
const database = testDatabase()
let ask: Ask

/** As a desk would have recorded it: what had been said by February 2021, with one slip, and in August all the rest. */
beforeAll(async () => {
  await emptyGraph(database)
  cpSync(seed, folder, { recursive: true, filter: (path) => !path.endsWith('questions') })
  for (const file of ['releases-and-oil', 'chain-and-others', 'attacks', 'market-bombing', 'tankers', 'agreement']) {
    rmSync(join(folder, 'claims', `${file}.yaml`))
  }
  rmSync(join(folder, 'claims/raids-and-strike.yaml'))
  const passage = join(folder, 'claims/passage.yaml')
  writeFileSync(passage, asOfFebruary(readFileSync(passage, 'utf8')))
  await loadSeed(database, folder, { now: Date.parse('2021-02-20') })
  await loadSeed(database, seed, { now: Date.parse('2021-08-01') })
  ask = await serve(database)
}, 300_000)

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

/** Without what was said later, and with the interview recorded as speaking of one village. */
function asOfFebruary(claims: string): string {
  const said = claims.split(/\n(?=- id: )/u).filter((claim) => !/claimedOn: 202(?:1-(?:0[3-9]|1)|2)/u.test(claim))
  return said.join('\n').replace('place: wardun', 'place: nakhlit')
}

const beliefs = `query Beliefs($lens: Lens) {
  propositions(filter: { subjects: ["vale:red-heron-brigade"], predicates: [SUPPORTS] }, lens: $lens) {
    nodes { status origins { min max } }
  }
  claim(ref: "vale:tashwil-passage", lens: $lens) { place { name } supersession supersedes { place { name } } }
}`

const lens = { supportTypes: ['FREEDOM_OF_MOVEMENT'] }

test('in March 2021 passage was one word against that of the accused, and was recorded of a village', async () => {
  const { data, errors } = await ask(beliefs, { lens: { ...lens, knownAt: '2021-03-01T00:00:00.000Z' } })
  expect(errors).toEqual([])
  expect(data).toEqual({
    propositions: { nodes: [{ status: 'DENIED', origins: { min: 1, max: 1 } }] },
    claim: { place: { name: 'Nakhlit' }, supersession: null, supersedes: [] },
  })
})

test('since then two others have borne it out, and the record of the first was corrected', async () => {
  const { data, errors } = await ask(beliefs, { lens })
  expect(errors).toEqual([])
  expect(data.propositions.nodes).toEqual([{ status: 'CORROBORATED', origins: { min: 3, max: 4 } }])
  expect(data.claim).toEqual({
    place: { name: 'Wardun district' },
    supersession: 'RECORD_CORRECTED',
    supersedes: [{ place: { name: 'Nakhlit' } }],
  })
})
