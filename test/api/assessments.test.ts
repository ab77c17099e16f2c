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

const [FIRST, SECOND, THIRD] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1)]
const atFirst = new Date(FIRST).toISOString()
const atSecond = new Date(SECOND).toISOString()

beforeAll(async () => {
  await emptyGraph(database)
  for (const [now, content] of [
    [FIRST, first()],
    [SECOND, second()],
    [THIRD, third()],
  ] as const)
    await loadDataset(database, seedOf(content), { now })
  server = await serve(database, { ISNAD_TOKENS: tokens.file })
}, 120_000)
afterAll(async () => {
  await database.close()
  tokens.remove()
})

describe('what is assessed', () => {
  it('tells all assessments, the latest first, and the latest alone', async () => {
    const { claim, source } = await told(
      `{
        claim(ref: "t:green-helps", lens: { knownAt: "${atFirst}" }) {
          credibility analyticConfidence assessments { scale value by at rationale marking }
        }
        source(ref: "t:paper", lens: { knownAt: "${atFirst}" }) { reliability assessments { value } }
      }`,
    )
    expect(claim).toMatchObject({ credibility: 'DOUBTFUL', analyticConfidence: 'LOW' })
    expect(claim.assessments).toEqual([
      {
        scale: 'INFORMATION_CREDIBILITY',
        value: 'DOUBTFUL',
        by: null,
        at: '2023-06-01T00:00:00.000Z',
        rationale: 'Nothing else bears it out.',
        marking: 'CLEAR',
      },
      expect.objectContaining({ value: 'LOW', rationale: null }),
      expect.objectContaining({ value: 'CONFIRMED' }),
    ])
    expect(source).toEqual({ reliability: 'D', assessments: [{ value: 'D' }, { value: 'B' }] })
  })

  it('tells who assessed only to those with the right to know', async () => {
    const query = '{ source(ref: "t:paper") { assessments { by } } }'
    expect((await told(query)).source.assessments).toEqual([{ by: null }, { by: null }])
    expect((await told(query, 'CLEAR', true)).source.assessments).toEqual([{ by: 'bob' }, { by: 'ann' }])
  })

  it('keeps from a viewer that there are assessments of a higher marking', async () => {
    const query = '{ source(ref: "t:wire") { reliability assessments { value marking } } }'
    expect((await told(query)).source).toEqual({ reliability: 'C', assessments: [{ value: 'C', marking: 'CLEAR' }] })
    expect((await told(query, 'AMBER')).source).toEqual({
      reliability: 'A',
      assessments: [
        { value: 'A', marking: 'AMBER' },
        { value: 'C', marking: 'CLEAR' },
      ],
    })
  })

  it('is told as it was known: what was changed or withdrawn since is still there', async () => {
    const reliability = async (knownAt: string) =>
      (await told(`{ source(ref: "t:paper", lens: { knownAt: "${knownAt}" }) { reliability } }`)).source.reliability
    expect([await reliability(atFirst), await reliability(atSecond)]).toEqual(['D', 'A'])
    const { claim } = await told('{ claim(ref: "t:green-helps") { credibility assessments { value } } }')
    expect(claim).toEqual({ credibility: 'CONFIRMED', assessments: [{ value: 'LOW' }, { value: 'CONFIRMED' }] })
  })

  it('has none where nobody assessed', async () => {
    const { claim } = await told('{ claim(ref: "t:bare") { credibility analyticConfidence assessments { value } } }')
    expect(claim).toEqual({ credibility: null, analyticConfidence: null, assessments: [] })
  })

  it('goes along with a correction of the record, and not with a change of mind', async () => {
    const { corrected, revised } = await told(`{
      corrected: claim(ref: "t:blue-helps") { credibility supersedes { credibility } }
      revised: claim(ref: "t:wire-says") { credibility supersedes { credibility } }
    }`)
    expect(corrected).toEqual({ credibility: 'CANNOT_BE_JUDGED', supersedes: [{ credibility: 'CANNOT_BE_JUDGED' }] })
    expect(revised).toEqual({ credibility: null, supersedes: [{ credibility: 'PROBABLY_TRUE' }] })
  })

  it('leaves a graph that the audit finds sound', async () => {
    expect(await audit(database)).toEqual([])
  })
})

describe('a threshold', () => {
  it.each([
    ['minReliability: B', 'CLEAR', ['t:green-helps']],
    ['minReliability: B', 'AMBER', ['t:blue-helps', 't:green-helps', 't:wire-says']],
    ['minReliability: C', 'CLEAR', ['t:blue-helps', 't:green-helps', 't:wire-says']],
    ['minReliability: F', 'CLEAR', ['t:blue-helps', 't:green-helps', 't:wire-says']],
    [`minReliability: C, knownAt: "${atFirst}"`, 'CLEAR', ['t:blue-helps', 't:wire-says']],
    ['minCredibility: CONFIRMED', 'CLEAR', ['t:green-helps']],
    [`minCredibility: PROBABLY_TRUE, knownAt: "${atFirst}"`, 'CLEAR', ['t:wire-says']],
    [`minCredibility: CANNOT_BE_JUDGED, knownAt: "${atFirst}"`, 'CLEAR', ['t:green-helps', 't:wire-says']],
    ['minCredibility: CONFIRMED, minReliability: A', 'CLEAR', ['t:green-helps']],
  ] as const)('%s lets %s see what reaches it', async (lens, viewer, slugs) => {
    expect(await passing(lens, { viewer })).toEqual(slugs)
  })

  it('chooses the links that are walked', async () => {
    const reached = async (lens: string) => {
      const { supportNetwork } = await told(
        `{ supportNetwork(of: "t:red", maxHops: 2, lens: { ${lens} }) { actors { actor { name } } } }`,
      )
      return supportNetwork.actors.map(({ actor }: { actor: { name: string } }) => actor.name).sort()
    }
    expect(await reached('minReliability: C')).toEqual(['Blue', 'Green', 'Red'])
    expect(await reached('minReliability: B')).toEqual(['Green', 'Red'])
    expect(await reached('minCredibility: CONFIRMED')).toEqual(['Green', 'Red'])
    expect(await reached(`minCredibility: CONFIRMED, knownAt: "${atFirst}"`)).toEqual(['Red'])
  })

  it('outside of its scale is refused', async () => {
    const { errors } = await server('{ claims(lens: { minReliability: G }) { totalCount } }')
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('assessors', () => {
  const known = `knownAt: "${atFirst}"`

  it('are those whose latest word decides', async () => {
    const people = { seesPeople: true }
    expect(await passing(`minReliability: B, assessors: ["ann"], ${known}`, people)).toEqual(['t:green-helps'])
    expect(await passing(`minReliability: B, assessors: ["bob"], ${known}`, people)).toEqual([])
    expect(await passing(`minCredibility: CONFIRMED, assessors: ["ann"], ${known}`, people)).toEqual(['t:green-helps'])
    expect(await passing(`assessors: ["nobody"], ${known}`, people)).toHaveLength(4)
  })

  it('decide what is shown as the latest, and not which are shown', async () => {
    const { source } = await told(
      `{ source(ref: "t:paper", lens: { assessors: ["ann"], ${known} }) { reliability assessments { value } } }`,
      'CLEAR',
      true,
    )
    expect(source).toEqual({ reliability: 'B', assessments: [{ value: 'D' }, { value: 'B' }] })
  })

  it('given above govern thresholds below, and given below have to meet those above as well', async () => {
    const { source } = await told(
      `{
        source(ref: "t:paper", lens: { assessors: ["ann"], ${known} }) {
          annReliesOnIt: claims(lens: { minReliability: B }) { totalCount }
          both: claims(lens: { minReliability: B, assessors: ["bob"] }) { totalCount }
        }
      }`,
      'CLEAR',
      true,
    )
    expect(source).toEqual({ annReliesOnIt: { totalCount: 1 }, both: { totalCount: 0 } })
    const { source: narrowed } = await told(
      `{
        source(ref: "t:paper", lens: { minReliability: B, ${known} }) {
          claims(lens: { assessors: ["ann"] }) { totalCount }
        }
      }`,
      'CLEAR',
      true,
    )
    expect(narrowed.claims.totalCount).toBe(0)
  })

  it('are named only by those with the right to know who they are', async () => {
    const { errors } = await server('{ claims(lens: { assessors: ["ann"] }) { totalCount } }')
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^lens\.assessors: .*people:read/u),
      extensions: { code: 'FORBIDDEN' },
    })
  })

  it('that are none let nothing pass', async () => {
    expect(await passing('assessors: []')).toEqual([])
    expect(await passing('assessors: [], minReliability: E', { seesPeople: true })).toEqual([])
  })
})

async function told(query: string, viewer: Marking = 'CLEAR', seesPeople = false) {
  const { data, errors } = await server(query, {}, headersOf(viewer, seesPeople))
  expect(errors).toEqual([])
  return data
}

/** The slugs of the claims that a lens lets through. */
async function passing(lens: string, { viewer = 'CLEAR' as Marking, seesPeople = false } = {}): Promise<string[]> {
  const { claims } = await told(
    `{ claims(lens: { ${lens} }) { totalCount nodes { identifiers { scheme value } } } }`,
    viewer,
    seesPeople,
  )
  const slugs = claims.nodes.map(
    ({ identifiers }: { identifiers: { scheme: string; value: string }[] }) =>
      `${identifiers[0]!.scheme}:${identifiers[0]!.value}`,
  )
  expect(claims.totalCount).toBe(slugs.length)
  return [...new Set<string>(slugs)].sort()
}

/** One of each: assessed differently by two, assessed in secret, assessed as unfit to be judged, not assessed. */
function first(): SeedContent & Required<Pick<SeedContent, 'claims' | 'assessments'>> {
  const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })
  const says = { modality: 'STATED' as const, attribution: 'FIRST_HAND' as const, claimant: 't:analyst' }
  const supports = (subject: string, object: string) => ({ subject, predicate: 'SUPPORTS' as const, object })
  return {
    dataset: { ref: 't:judged', scheme: 't', title: 'Judged', licence: 'CC0-1.0' },
    actors: ['Red', 'Green', 'Blue', 'Analyst'].map((name) => ({
      ref: `t:${name.toLowerCase()}`,
      ...named(name),
      actorKind: 'OTHER',
    })),
    sources: ['Paper', 'Wire'].map((name) => ({
      ref: `t:${name.toLowerCase()}`,
      ...named(name),
      sourceKind: 'NEWS_OUTLET',
    })),
    documents: [
      { ref: 't:article', title: 'Article', documentKind: 'ARTICLE', source: 't:paper' },
      { ref: 't:dispatch', title: 'Dispatch', documentKind: 'ARTICLE', source: 't:wire' },
    ],
    claims: [
      { ...says, ref: 't:green-helps', document: 't:article', proposition: supports('t:green', 't:red') },
      { ...says, ref: 't:blue-helps', document: 't:dispatch', proposition: supports('t:blue', 't:green') },
      { ...says, ref: 't:wire-says', claimant: 't:wire', proposition: supports('t:blue', 't:red') },
      { ...says, ref: 't:bare', proposition: supports('t:red', 't:blue') },
    ],
    assessments: [
      ...reliability('t:paper', { ann: 'B', bob: 'D' }),
      ...reliability('t:wire', { ann: 'C', bob: 'A' }).map((one, at) => ({
        ...one,
        marking: at === 1 ? ('AMBER' as const) : ('CLEAR' as const),
      })),
      credibility('t:green-helps', 'ann', 'CONFIRMED'),
      { ...credibility('t:green-helps', 'bob', 'DOUBTFUL'), rationale: 'Nothing else bears it out.' },
      {
        ref: 't:green-helps-sure',
        of: 't:green-helps',
        scale: 'ANALYTIC_CONFIDENCE',
        value: 'LOW',
        by: 'ann',
        at: '2023-05-02T00:00:00Z',
      },
      credibility('t:blue-helps', 'ann', 'CANNOT_BE_JUDGED'),
      credibility('t:wire-says', 'ann', 'PROBABLY_TRUE'),
    ],
  }
}

const moments = { ann: '2023-05-01T00:00:00Z', bob: '2023-06-01T00:00:00Z' }

function reliability(of: string, letters: { ann: string; bob: string }) {
  return (['ann', 'bob'] as const).map((by) => ({
    ref: `${of}-${by}`,
    of,
    scale: 'SOURCE_RELIABILITY' as const,
    value: letters[by],
    by,
    at: moments[by],
  }))
}

const credibility = (of: string, by: 'ann' | 'bob', value: string) => ({
  ref: `${of}-${by}`,
  of,
  scale: 'INFORMATION_CREDIBILITY' as const,
  value,
  by,
  at: moments[by],
})

/** Bob thinks better of the paper, and withdraws what he said of the claim in it. */
function second(): ReturnType<typeof first> {
  const said = first()
  return {
    ...said,
    assessments: said.assessments
      .filter(({ ref }) => ref !== 't:green-helps-bob')
      .map((one) => (one.ref === 't:paper-bob' ? { ...one, value: 'A' } : one)),
  }
}

/** One claim was recorded wrongly; of another its claimant changed its mind. */
function third(): ReturnType<typeof first> {
  const said = second()
  const changes: Record<string, object> = {
    't:blue-helps': { modality: 'ALLEGED' },
    't:wire-says': { modality: 'SUSPECTED', supersession: 'CLAIMANT_REVISED' },
  }
  return { ...said, claims: said.claims.map((claim) => ({ ...claim, ...changes[claim.ref] })) }
}
