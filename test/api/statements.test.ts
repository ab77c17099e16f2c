import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packageRoot } from '../../src/lib/package-root.ts'
import { type Ask, serve } from '../support/serve.ts'
import { serveSeeds } from '../support/serve-seeds.ts'
import { testDatabase } from '../support/test-database.ts'

const database = testDatabase()
const read: string[] = []
let ask: Ask

beforeAll(async () => {
  await serveSeeds(database, [join(packageRoot, 'seeds', 'sy24-deir-ez-zor')])
  const counted = {
    ...database,
    read: (query: Parameters<typeof database.read>[0]) => {
      read.push(query.name)
      return database.read(query)
    },
  }
  ask = await serve(counted)
})
afterAll(() => database.close())

const claim =
  'statement claimant { name } proposition { text status origins { min origins { claimants { name } } } } lineage { complete }'

/** Each with nested lists, look-ups and derived values below it. */
const fields = {
  node: `node(id: "x") { id ... on Actor { name claims { nodes { ${claim} } } } }`,
  nodes: 'nodes(ids: ["x", "y"]) { id ... on Claim { document { title source { name } } } ... on Place { name } }',
  actor: `actor(ref: "isnad:isis") { name names { value } allegedSupporters { nodes { status claims { nodes { ${claim} } } } } }`,
  actors:
    'actors(filter: { nameContains: "a" }) { totalCount nodes { name claimsMade { totalCount } incidents { nodes { name } } } }',
  place:
    'place(ref: "isnad:dhiban") { ancestors { name } within { within { name } } incidents { nodes { name casualties { low } } } }',
  places: 'places(within: "isnad:deir-ez-zor") { totalCount nodes { name incidents { totalCount } } }',
  incident:
    'incident(ref: "isnad:dhiban-attack") { accounts { origins { max } claims { statement } } participation { status actor { name } } casualties { high reports { claim { statement } } } }',
  incidents:
    'incidents(filter: { actors: ["isnad:isis"], places: ["isnad:deir-ez-zor"] }) { totalCount nodes { name place { name } participation { role } } }',
  source: `source(ref: "isnad:sy24") { body { name } documents { nodes { title knownThrough { title } } } claims { nodes { ${claim} } } }`,
  sources: 'sources { totalCount nodes { name claimsMade { totalCount } } }',
  document:
    'document(ref: "isnad:sy24-article") { source { name } citedBy { title } claims { totalCount nodes { statement } } }',
  claim: `claim(ref: "isnad:claim-sy24-headline-militias-support-isis") { ${claim} supersededBy { id } relations { type } }`,
  claims: `claims(filter: { subjects: ["isnad:isis"] }, lens: { excludeClaimants: ["isnad:sy24"], places: ["isnad:syria"] }) { totalCount nodes { ${claim} } }`,
  propositions:
    'propositions(onlyBy: { attributions: [ANONYMOUS] }) { totalCount nodes { text facets { status claims { id } } deniedByParties { name } } }',
  datasets: 'datasets { title identifiers { value } }',
  search:
    'search(text: "Dhiban") { nodes { matched node { id ... on Place { name incidents { totalCount } } ... on Document { title } } } }',
  contradictions:
    'contradictions(about: ["isnad:isis"]) { totalCount nodes { kind about { name } positions { claims { nodes { statement } } origins { min } } } }',
  claimCounts: `claimCounts(by: [PREDICATE, STATUS, HELD_YEAR, OBJECT]) { complete counts { labels sample { nodes { ${claim} } } } }`,
  trackRecord: `trackRecord(claimant: "isnad:munzir-diwani") { labels sample { nodes { ${claim} } } }`,
  changes: `changes(about: ["isnad:isis"], from: "2020-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z") { totalCount nodes { kind before after proposition { text origins { min } } claim { ${claim} } } }`,
  supportNetwork:
    'supportNetwork(of: ["isnad:isis"]) { actors { actor { name } distance } links { status origins { min } claims { nodes { statement } } } }',
  supportPaths:
    'supportPaths(from: "isnad:syrian-regime", to: "isnad:isis") { paths { weakestLink { status } links { origins { min } claims { nodes { statement } } } } }',
}

it.each(Object.entries(fields))('%s is read in one statement', async (_, field) => {
  read.length = 0
  expect((await ask(`{ ${field} }`)).errors).toEqual([])
  expect(read).toHaveLength(1)
})

it('each root field of an operation has a statement of its own', async () => {
  read.length = 0
  const { errors } = await ask(`{ ${fields.datasets} ${fields.sources} again: ${fields.sources} viewer { name } }`)
  expect(errors).toEqual([])
  expect(read).toHaveLength(3)
})

it('every root field is asked here but those that need none, or more', async () => {
  const { data } = await ask('{ __schema { queryType { fields { name } } } }')
  const offered = data.__schema.queryType.fields.map(({ name }: { name: string }) => name)
  expect(offered.filter((name: string) => !(name in fields)).sort()).toEqual([
    'dependsOn',
    'singlePointsOfFailure',
    'viewer',
  ])
})

it('dependsOn weighs its dependents in few statements, however many fall', async () => {
  read.length = 0
  const { data } = await ask(
    '{ dependsOn(ref: "isnad:munzir-diwani") { totalCount nodes { effect proposition { text } } } }',
  )
  expect(data.dependsOn.totalCount).toBe(7)
  expect(read.length).toBeLessThanOrEqual(3)
})

it('singlePointsOfFailure reads what is counted in few statements', async () => {
  read.length = 0
  const { data } = await ask('{ singlePointsOfFailure { falls dropsToOne claimant { name } } }')
  expect(data.singlePointsOfFailure[0]).toMatchObject({ claimant: { name: 'SY24' } })
  expect(read.length).toBeLessThanOrEqual(5)
})
