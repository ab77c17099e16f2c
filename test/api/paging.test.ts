import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'

const database = testDatabase()
let ask: Ask

beforeAll(async () => {
  await emptyGraph(database)
  await loadDataset(database, seedOf(crowd('p:first', 12)))
  ask = await serve(database)
})
afterAll(() => database.close())

type Claim = NonNullable<SeedContent['claims']>[number]

const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })

/** As many actors as asked for, each in a town and an incident of its own, which the same analyst says to support the hub. */
function crowd(dataset: string, size: number): SeedContent {
  const [scheme, name] = dataset.split(':') as [string, string]
  const members = Array.from({ length: size }, (_, index) => `${scheme}:${name}-${index}`)
  return {
    dataset: { ref: dataset, scheme, title: name, licence: 'CC0-1.0' },
    places: [
      { ref: 'p:land', ...named('Land'), placeKind: 'COUNTRY' },
      ...members.map((ref) => ({
        ref: `${ref}-town`,
        ...named(`${ref} town`),
        placeKind: 'COMMUNITY' as const,
        within: 'p:land',
      })),
    ],
    sources: [
      { ref: 'p:paper', ...named('Paper'), sourceKind: 'NEWS_OUTLET' },
      ...members.map((ref) => ({ ref: `${ref}-paper`, ...named(`${ref} paper`), sourceKind: 'NEWS_OUTLET' as const })),
    ],
    actors: [
      { ref: 'p:hub', ...named('Hub'), actorKind: 'REBEL_GROUP' },
      { ref: 'p:analyst', ...named('Analyst'), actorKind: 'PERSON' },
      { ref: 'p:doubter', ...named('Doubter'), actorKind: 'PERSON' },
      { ref: 'p:witness', ...named('Witness'), actorKind: 'PERSON' },
      ...members.map((ref) => ({ ref, ...named(ref), actorKind: 'REBEL_GROUP' as const })),
    ],
    documents: members.map((ref) => ({
      ref: `${ref}-article`,
      title: ref,
      documentKind: 'ARTICLE' as const,
      source: 'p:paper',
    })),
    incidents: members.map((ref) => ({
      ref: `${ref}-attack`,
      ...named(`${ref} attack`),
      incidentType: 'RAID' as const,
      place: `${ref}-town`,
    })),
    claims: members.flatMap((ref) => claimsOf(ref)),
  }
}

function claimsOf(ref: string): Claim[] {
  const said = { claimant: 'p:analyst', attribution: 'FIRST_HAND' as const, modality: 'STATED' as const }
  return [
    {
      ref: `${ref}-supports`,
      ...said,
      document: `${ref}-article`,
      proposition: { subject: ref, predicate: 'SUPPORTS', object: 'p:hub' },
    },
    {
      ref: `${ref}-takes-part`,
      ...said,
      proposition: { subject: 'p:hub', predicate: 'PARTICIPATED_IN', object: `${ref}-attack`, role: 'PERPETRATOR' },
    },
  ]
}

const lists: Readonly<Record<string, string>> = {
  actors: 'actors(PAGE) { VIEW }',
  places: 'places(PAGE) { VIEW }',
  'places within': 'places(within: "p:land", PAGE) { VIEW }',
  incidents: 'incidents(filter: { actors: ["p:hub"] }, PAGE) { VIEW }',
  sources: 'sources(PAGE) { VIEW }',
  claims: 'claims(PAGE) { VIEW }',
  'claims of a subject': 'claims(filter: { subjects: ["p:hub"] }, PAGE) { VIEW }',
  propositions: 'propositions(PAGE) { VIEW }',
  'what rests on a claimant': 'dependsOn(ref: "p:analyst", PAGE) { DEPENDENCIES }',
  'claims about an actor': 'actor(ref: "p:hub") { claims(PAGE) { VIEW } }',
  'claims of a claimant': 'actor(ref: "p:analyst") { claimsMade(PAGE) { VIEW } }',
  'incidents of an actor': 'actor(ref: "p:hub") { incidents(PAGE) { VIEW } }',
  'incidents in a place': 'place(ref: "p:land") { incidents(PAGE) { VIEW } }',
  'alleged supporters': 'actor(ref: "p:hub") { allegedSupporters(PAGE) { LINKS } }',
  'documents of a source': 'source(ref: "p:paper") { documents(PAGE) { VIEW } }',
  'claims carried by a source': 'source(ref: "p:paper") { claims(PAGE) { VIEW } }',
}

interface Page {
  readonly nodes: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

async function page(list: string, first: number, after: string | null): Promise<Page> {
  const ends = 'pageInfo { hasNextPage endCursor } totalCount'
  const field = lists[list]!.replace('PAGE', 'first: $first, after: $after')
    .replace('VIEW', `nodes { id } ${ends}`)
    .replace('LINKS', `nodes { proposition { id } } ${ends}`)
    .replace('DEPENDENCIES', `nodes { proposition { id } } ${ends}`)
  const { data, errors } = await ask(`query($first: Int!, $after: String) { ${field} }`, { first, after })
  expect(errors).toEqual([])
  const [root] = Object.values(data) as [Page | Readonly<Record<string, Page>>]
  return 'pageInfo' in root ? (root as Page) : Object.values(root)[0]!
}

/** All nodes of a list, page by page; `between` happens after each page. */
async function turned(
  list: string,
  first: () => number,
  between: () => Promise<void> = async () => {},
): Promise<unknown[]> {
  const nodes: unknown[] = []
  let after: string | null = null
  for (;;) {
    const { nodes: found, pageInfo }: Page = await page(list, first(), after)
    nodes.push(...found)
    if (!pageInfo.hasNextPage) return nodes
    after = pageInfo.endCursor
    await between()
  }
}

describe.each(Object.keys(lists))('the pages of %s', (list) => {
  it('make the unpaged list together, whatever their size', async () => {
    const whole = await page(list, 100, null)
    expect(whole.nodes.length).toBeGreaterThanOrEqual(12)
    expect(whole.totalCount).toBe(whole.nodes.length)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }), async (sizes) => {
        let turn = 0
        expect(await turned(list, () => sizes[turn++ % sizes.length]!)).toEqual(whole.nodes)
      }),
      { numRuns: 4 },
    )
  })
})

it('a page holds what is there throughout exactly once, while others load', async () => {
  for (const [index, list] of Object.keys(lists).entries()) {
    const before = (await page(list, 100, null)).nodes
    let loads = 0
    const nodes = await turned(
      list,
      () => 5,
      async () => {
        if (loads++ < 1) await loadDataset(database, seedOf(crowd(`p${index}x${loads}:more`, 2)))
      },
    )
    const known = new Set(before.map((node) => JSON.stringify(node)))
    expect(nodes.filter((node) => known.has(JSON.stringify(node)))).toEqual(before)
    expect(new Set(nodes.map((node) => JSON.stringify(node))).size).toBe(nodes.length)
  }
}, 120_000)

describe('a cursor', () => {
  it('of one list is none in the same list of another node', async () => {
    const { pageInfo } = await page('claims about an actor', 1, null)
    const { errors } = await ask(
      'query($after: String) { actor(ref: "p:first-0") { claims(after: $after) { totalCount } } }',
      {
        after: pageInfo.endCursor,
      },
    )
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_CURSOR' }, message: expect.stringContaining('claims.after') },
    ])
  })
})

describe('a link that its status unmakes', () => {
  it('is in no page and in no count, and the page that it leaves is short', async () => {
    const whole = await page('alleged supporters', 100, null)
    await loadDataset(database, seedOf(refutation()))
    const rest = await page('alleged supporters', 100, null)
    expect(whole.totalCount - rest.totalCount).toBe(1)
    expect(rest.nodes).toHaveLength(rest.totalCount)
    expect(await turned('alleged supporters', () => 1)).toEqual(rest.nodes)
  })
})

/** One denies what the analyst says, and another bears witness to it. */
function refutation(): SeedContent {
  const said = { attribution: 'FIRST_HAND' as const, modality: 'STATED' as const }
  const proposition = { subject: 'p:first-3', predicate: 'SUPPORTS' as const, object: 'p:hub' }
  const { dataset, claims: _claims, ...named } = crowd('p:first', 12)
  return {
    ...named,
    dataset: { ...dataset, ref: 'r:refutation', scheme: 'r' },
    claims: [
      { ref: 'r:denial', claimant: 'p:doubter', ...said, proposition, polarity: 'DENIED' },
      {
        ref: 'r:witness',
        claimant: 'p:witness',
        ...said,
        proposition: {
          subject: 'p:first-3',
          predicate: 'CHARACTERISED_AS',
          value: { key: 'elsewhere', text: { en: 'elsewhere' } },
        },
        relations: [{ type: 'EVIDENCE_FOR', to: 'r:denial' }],
      },
    ],
  }
}
