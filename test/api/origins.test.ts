import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import type { Marking } from '../../src/vocabulary/index.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

const database: Database = testDatabase()
let server: ServedToViewers

// Each fills the graph anew.
vi.setConfig({ testTimeout: 180_000 })
beforeAll(async () => {
  server = await serveToViewers(database)
})
afterAll(() => server.close())

type Claim = NonNullable<SeedContent['claims']>[number]
type Document = NonNullable<SeedContent['documents']>[number]

const english = 'the river brigade has been sending rifles and fuel to the hill company since the spring'
const arabic = 'لواء النهر يرسل البنادق والوقود إلى سرية التل منذ ربيع ذلك العام'

/** An outlet with an article of its own that says in its own name that River supports Hill. */
interface Telling {
  readonly quote?: string
  readonly claim?: Partial<Claim>
  readonly document?: Partial<Document>
}

function told(tellings: Readonly<Record<string, Telling>>): SeedContent {
  const named = (value: string) => ({ names: [{ value, kind: 'PRIMARY' as const }] })
  const all = Object.entries(tellings)
  return {
    dataset: { ref: 't:told', scheme: 't', title: 'Told', licence: 'CC0-1.0' },
    actors: ['river', 'hill'].map((name) => ({ ref: `t:${name}`, ...named(name), actorKind: 'REBEL_GROUP' as const })),
    sources: all.map(([name]) => ({ ref: `t:outlet-${name}`, ...named(name), sourceKind: 'NEWS_OUTLET' as const })),
    documents: all.map(([name, { document }]) => ({
      ref: `t:article-${name}`,
      title: name,
      documentKind: 'ARTICLE' as const,
      source: `t:outlet-${name}`,
      ...document,
    })),
    claims: all.map(([name, { quote, claim }]) => ({
      ref: `t:${name}`,
      claimant: `t:outlet-${name}`,
      attribution: 'FIRST_HAND' as const,
      document: `t:article-${name}`,
      proposition: { subject: 't:river', predicate: 'SUPPORTS' as const, object: 't:hill' },
      modality: 'STATED' as const,
      ...(quote !== undefined && { quote: { text: quote, lang: 'en', translation: {} } }),
      ...claim,
    })),
  }
}

const ORIGINS = 'min max origins { traced claimants { name } } circular { title }'
const STANDING = `query ($ref: Ref!, $lens: Lens) {
  claim(ref: $ref, lens: $lens) { proposition { status origins { ${ORIGINS} } claims { totalCount } } }
}`
const LINEAGE = `query ($ref: Ref!, $lens: Lens) {
  claim(ref: $ref, lens: $lens) {
    lineage {
      complete
      circular
      origins { claimant { name } }
      steps { how inferred from { claimant { name } } to { claimant { name } } }
    }
  }
}`

async function ask(
  query: string,
  ref: string,
  { viewer = 'CLEAR', ...lens }: { viewer?: Marking; knownAt?: string; excludeClaimants?: string[] } = {},
) {
  const { data, errors } = await server.ask(viewer, query, { ref: `t:${ref}`, lens })
  expect(errors).toEqual([])
  return data.claim
}

type Lens = Parameters<typeof ask>[2]
const proposition = async (ref: string, lens?: Lens) => (await ask(STANDING, ref, lens))?.proposition
const lineage = async (ref: string, lens?: Lens) => (await ask(LINEAGE, ref, lens))?.lineage

/** `later → earlier`, with a mark where the step is inferred. */
async function steps(ref: string, lens?: Lens): Promise<string[]> {
  const { steps } = await lineage(ref, lens)
  type Step = { inferred: boolean; from: { claimant: { name: string } }; to: { claimant: { name: string } } }
  return steps.map(
    ({ inferred, from, to }: Step) => `${from.claimant.name} → ${to.claimant.name}${inferred ? ' (inferred)' : ''}`,
  )
}

const range = (count: number) => Array.from({ length: count }, (_, at) => `r${String(at).padStart(4, '0')}`)
const derivedFrom = (claim: string): Partial<Claim> => ({ derivedFrom: [{ claim: `t:${claim}`, how: 'REPEATS' }] })

describe('a hundred relays of one interview are one origin', () => {
  it('where each says whence it has it', async () => {
    const relays = range(100).map((name): [string, Telling] => [name, { claim: derivedFrom('interview') }])
    await server.load(told({ interview: {}, ...Object.fromEntries(relays) }))
    expect(await proposition('interview')).toEqual({
      status: 'SINGLE_ORIGIN',
      origins: { min: 1, max: 1, origins: [{ traced: true, claimants: [{ name: 'interview' }] }], circular: [] },
      claims: { totalCount: 101 },
    })
    expect(await steps('r0099')).toEqual(['r0099 → interview'])
  })

  it('where none does and all have its words, a letter or two aside', async () => {
    const relays = range(100).map((name, at): [string, Telling] => [
      name,
      { quote: at % 2 === 0 ? `${english.toUpperCase()}.` : english.replace('rifles', 'rifle') },
    ])
    await server.load(told({ interview: { quote: english }, ...Object.fromEntries(relays) }))
    expect(await proposition('interview')).toMatchObject({
      status: 'SINGLE_ORIGIN',
      origins: { min: 1, max: 1, origins: [{ claimants: [{ name: 'interview' }] }] },
      claims: { totalCount: 101 },
    })
    expect(await lineage('r0099')).toEqual({
      complete: true,
      circular: false,
      origins: [{ claimant: { name: 'interview' } }],
      steps: [
        {
          how: 'REPEATS',
          inferred: true,
          from: { claimant: { name: 'r0099' } },
          to: { claimant: { name: 'interview' } },
        },
      ],
    })
  })
})

describe('words that are alike', () => {
  it('are found in Arabic too', async () => {
    await server.load(
      told({
        a: { quote: arabic },
        b: { quote: `${arabic.replace('إلى', 'الى').replace('سرية', 'سريّة')}.` },
        c: { quote: english },
      }),
    )
    expect(await proposition('a')).toMatchObject({ status: 'CORROBORATED', origins: { min: 2, max: 2 } })
    expect(await steps('b')).toEqual(['b → a (inferred)'])
    expect(await steps('c')).toEqual([])
  })

  it('mean nothing in a phrase of a few words', async () => {
    await server.load(told({ a: { quote: 'they send them rifles' }, b: { quote: 'they send them rifles' } }))
    expect(await proposition('a')).toMatchObject({ status: 'CORROBORATED', origins: { min: 2, max: 2 } })
  })

  it('mean nothing between who asserts and who denies', async () => {
    await server.load(told({ a: { quote: english }, b: { quote: english, claim: { polarity: 'DENIED' } } }))
    expect(await steps('b')).toEqual([])
    expect(await proposition('a')).toMatchObject({ status: 'CONTESTED' })
  })

  it('are those of the document published first, whatever the record had first', async () => {
    const on = (edtf: string) => ({ quote: english, document: { publishedOn: { edtf } } })
    await server.load(told({ late: on('2021-03-16'), early: on('2021-03-13'), undated: { quote: english } }))
    expect(await steps('late')).toEqual(['late → early (inferred)'])
    expect(await steps('undated')).toEqual(['undated → early (inferred)'])
    await server.load(told({ late: on('2021-03-16'), early: on('2021-04'), undated: { quote: english } }))
    expect(await steps('early')).toEqual(['early → late (inferred)'])
  })

  it('give way to what is said of where a claim comes from, in either direction', async () => {
    await server.load(
      told({
        first: { quote: english, claim: derivedFrom('source') },
        second: { quote: english, claim: derivedFrom('source') },
        source: { quote: english },
        third: { quote: english },
      }),
    )
    expect(await steps('source')).toEqual([])
    expect(await steps('second')).toEqual(['second → source'])
    expect((await steps('third')).sort()).toEqual(['first → source', 'third → first (inferred)'])
    expect(await proposition('source')).toMatchObject({ origins: { min: 1, max: 1, circular: [] } })
  })

  it('lead for each viewer to what that viewer sees, as if nothing else were recorded', async () => {
    const secret = {
      ...told({ a: { quote: english, claim: { marking: 'AMBER' } }, b: { quote: english }, c: { quote: english } }),
    }
    const open = told({ b: { quote: english }, c: { quote: english } })
    const seen = async (viewer: Marking) => ({
      b: await lineage('b', { viewer }),
      c: await lineage('c', { viewer }),
      standing: await proposition('b', { viewer }),
    })
    await server.load(secret)
    const cleared = await seen('AMBER')
    const withoutClearance = await seen('CLEAR')
    expect(cleared.c.origins).toEqual([{ claimant: { name: 'a' } }])
    expect(withoutClearance.c.origins).toEqual([{ claimant: { name: 'b' } }])
    await server.load(open)
    expect(await seen('CLEAR')).toEqual(withoutClearance)
  })

  it('carry the origin that a lens sets aside', async () => {
    await server.load(told({ a: { quote: english }, b: { quote: english }, c: {} }))
    const without = { excludeClaimants: ['t:outlet-a'] }
    expect(await proposition('c', without)).toMatchObject({ claims: { totalCount: 1 }, origins: { min: 1, max: 1 } })
    expect(await proposition('c', { excludeClaimants: ['t:outlet-b'] })).toMatchObject({ claims: { totalCount: 3 } })
  })
})

describe('what was known', () => {
  const moments = ['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01'].map((day) => `${day}T00:00:00.000Z`)

  it('tells which words were the first then', async () => {
    const on = (edtf: string) => ({ quote: english, document: { publishedOn: { edtf } } })
    const before = { b: on('2021-03-14'), c: on('2021-03-15') }
    const loads: Readonly<Record<string, Telling>>[] = [
      before,
      { ...before, a: on('2021-03-13') },
      { ...before, a: on('2021-03-13'), source: {}, c: { ...on('2021-03-15'), claim: derivedFrom('source') } },
      { b: on('2021-03-14'), source: {}, c: { ...on('2021-03-15'), claim: derivedFrom('source') } },
    ]
    await server.load()
    for (const [at, tellings] of loads.entries())
      await loadDataset(database, seedOf(told(tellings)), { now: Date.parse(moments[at]!) })
    const at = async (moment: number) => {
      const lens = { knownAt: moments[moment]! }
      const { origins } = await proposition('b', lens)
      return [...(await steps('b', lens)), ...(await steps('c', lens)), `${origins.min}`]
    }
    expect(await at(0)).toEqual(['c → b (inferred)', '1'])
    expect(await at(1)).toEqual(['b → a (inferred)', 'c → a (inferred)', '1'])
    expect(await at(2)).toEqual(['b → a (inferred)', 'c → source', '2'])
    expect(await at(3)).toEqual(['c → source', '2'])
  })
})

describe('a circular report', () => {
  const citing = (...cited: string[]): Telling => ({ document: { cites: cited.map((name) => `t:article-${name}`) } })

  it('is documents that cite one another and nothing else: one origin that cannot be traced', async () => {
    await server.load(told({ a: citing('b'), b: citing('c'), c: citing('a'), relay: citing('c') }))
    expect(await proposition('relay')).toMatchObject({
      status: 'UNTRACED',
      origins: {
        min: 1,
        max: 1,
        origins: [{ traced: false, claimants: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }],
        circular: [[{ title: 'a' }, { title: 'b' }, { title: 'c' }]],
      },
    })
    expect(await lineage('relay')).toMatchObject({ circular: true, complete: true })
  })

  it('is none where one of them has it from elsewhere', async () => {
    await server.load(told({ a: citing('b'), b: citing('c'), c: citing('a', 'witness'), witness: {} }))
    expect(await proposition('a')).toMatchObject({
      status: 'SINGLE_ORIGIN',
      origins: { min: 1, max: 1, origins: [{ traced: true, claimants: [{ name: 'witness' }] }], circular: [] },
    })
    expect(await lineage('a')).toMatchObject({ circular: false, origins: [{ claimant: { name: 'witness' } }] })
  })

  it('stands beside other origins, and a second one beside the first', async () => {
    await server.load(told({ a: citing('b'), b: citing('a'), c: citing('d'), d: citing('c'), witness: {} }))
    expect(await proposition('a')).toMatchObject({
      status: 'SINGLE_ORIGIN',
      origins: {
        min: 1,
        max: 3,
        circular: [
          [{ title: 'a' }, { title: 'b' }],
          [{ title: 'c' }, { title: 'd' }],
        ],
      },
    })
  })
})

it('a lineage of more claims than are looked at is told as far as that, and said to be cut off', async () => {
  const names = range(1_005)
  const chain = names.map((name, at): [string, Telling] => [
    name,
    at === 0 ? {} : { claim: derivedFrom(names[at - 1]!) },
  ])
  await server.load(told(Object.fromEntries(chain)))
  const long = await lineage('r1004')
  expect(long).toMatchObject({ complete: false, circular: false, origins: [] })
  expect(long.steps).toHaveLength(999)
  expect(long.steps[0].from).toEqual({ claimant: { name: 'r1004' } })
  expect(await lineage('r0999')).toMatchObject({ complete: true, origins: [{ claimant: { name: 'r0000' } }] })
})

it('scopes beyond those that are told apart are reported together, and said to be so', async () => {
  const day = (at: number) => ({ heldDuring: { edtf: `20${String(10 + (at % 90)).padStart(2, '0')}-03-13` } })
  const ask = async () => {
    const { data, errors } = await server.ask(
      'CLEAR',
      '{ claim(ref: "t:r0000") { proposition { facetsComplete facets { remainder status claims { id } } } } }',
    )
    expect(errors).toEqual([])
    return data.claim.proposition
  }
  const scopes = (count: number) => told(Object.fromEntries(range(count).map((name, at) => [name, { claim: day(at) }])))
  await server.load(scopes(64))
  const all = await ask()
  expect([all.facetsComplete, all.facets.length]).toEqual([true, 64])
  await server.load(scopes(70))
  const some = await ask()
  expect([some.facetsComplete, some.facets.length]).toEqual([false, 65])
  type Facet = { remainder: boolean; claims: unknown[] }
  expect(some.facets.filter(({ remainder }: Facet) => remainder).map(({ claims }: Facet) => claims.length)).toEqual([6])
})
