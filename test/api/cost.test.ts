import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/neo4j/database.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import type { SeedContent } from '../support/seed-of.ts'
import { serve } from '../support/serve.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

const database: Database = testDatabase()
let served: ServedToViewers

beforeAll(async () => {
  served = await serveToViewers(database)
})
afterAll(() => served.close())

const nested =
  '{ actors(first: 200) { nodes { claims(first: 200) { nodes { claimant { ... on Actor { claimsMade(first: 200) { nodes { id } } } } } } } } }'

/** As many more actors as are wanted, of the marking. */
const withMore = (count: number, marking: 'CLEAR' | 'RED'): SeedContent => {
  const seed = sampleSeed()
  const more = Array.from({ length: count }, (_, index) => ({
    ref: `t:more-${index}`,
    names: [{ value: `More ${index}`, kind: 'PRIMARY' as const }],
    actorKind: 'OTHER' as const,
    marking,
  }))
  return { ...seed, actors: [...seed.actors!, ...more] }
}

const refusalIn = async (content: SeedContent) => {
  await served.load(content)
  const ask = await serve(database, { ISNAD_MAX_COST: '100' })
  return (await ask(nested)).errors
}

describe('an operation that would read too much', () => {
  it('is answered where the graph has not so much', async () => {
    await served.load(sampleSeed())
    const { errors } = await served.ask('CLEAR', nested)
    expect(errors).toEqual([])
  })

  it('is refused where the graph has it, with estimate, limit and where to ask for less', async () => {
    const [error] = await refusalIn(sampleSeed())
    expect(error).toMatchObject({
      path: ['actors'],
      message: expect.stringMatching(
        /an estimated \d+ rows; this server allows 100\. .*actors\.nodes|actors\.claims\.claimant\.claimsMade/u,
      ),
      extensions: { code: 'QUERY_TOO_COSTLY', limit: 100, path: 'actors.claims.claimant.claimsMade' },
    })
  })

  it('is refused alike, whatever else there is that the viewer may not see', async () => {
    const without = await refusalIn(sampleSeed())
    expect(await refusalIn(withMore(3, 'RED'))).toEqual(without)
    expect(await refusalIn(withMore(3, 'CLEAR'))).not.toEqual(without)
  })

  it('is not read in part: no root field of it is', async () => {
    await served.load(sampleSeed())
    const ask = await serve(database, { ISNAD_MAX_COST: '100' })
    const { data, errors } = await ask(`{ actor(ref: "t:red") { name } ${nested.slice(1)}`)
    expect(data).toBeNull()
    expect(errors[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COSTLY' } })
    expect((await ask('{ actor(ref: "t:red") { name } }')).data).toEqual({ actor: { name: 'Red Army' } })
  })
})

/** So many propositions of which each is asserted by one and denied by another. */
function withDisputes(count: number): SeedContent {
  const seed = sampleSeed()
  const claims = Array.from({ length: count }, (_, index) => {
    const proposition = { subject: `t:disputed-${index}`, predicate: 'SUPPORTS' as const, object: 't:blue' }
    const said = { proposition, attribution: 'FIRST_HAND', modality: 'STATED', document: 't:article' } as const
    return [
      { ...said, ref: `t:says-${index}`, claimant: 't:paper' },
      { ...said, ref: `t:denies-${index}`, claimant: 't:red', polarity: 'DENIED' as const },
    ]
  })
  const actors = Array.from({ length: count }, (_, index) => ({
    ref: `t:disputed-${index}`,
    names: [{ value: `Disputed ${index}`, kind: 'PRIMARY' as const }],
    actorKind: 'OTHER' as const,
  }))
  return { ...seed, actors: [...seed.actors!, ...actors], claims: [...seed.claims!, ...claims.flat()] }
}

describe('contradictions, which are looked for in steps', () => {
  const paged =
    'query ($after: String) { contradictions(first: 90, after: $after) { nodes { kind } pageInfo { hasNextPage endCursor } } }'
  const counted = '{ contradictions(first: 90) { totalCount } }'
  const costOfOneStep = async (question: string) => {
    const [error] = (await (await serve(database, { ISNAD_MAX_COST: '100' }))(question)).errors
    return String((error!.extensions as { estimate?: number }).estimate)
  }

  beforeAll(() => served.load(withDisputes(90)))

  it('fill a page by as many steps as the operation may cost, and the page ends there', async () => {
    const whole = (await served.ask('CLEAR', paged)).data.contradictions
    expect(whole.nodes.length).toBeGreaterThanOrEqual(90)
    const ask = await serve(database, { ISNAD_MAX_COST: await costOfOneStep(paged) })
    const { data, errors } = await ask(paged)
    expect(errors).toEqual([])
    const first = data.contradictions
    expect(first.nodes.length).toBeLessThan(90)
    expect(first.pageInfo.hasNextPage).toBe(true)
    const next = (await ask(paged, { after: first.pageInfo.endCursor })).data.contradictions
    expect(next.nodes.length).toBeGreaterThan(0)
  })

  it('are counted to the end or not at all', async () => {
    expect((await served.ask('CLEAR', counted)).data.contradictions.totalCount).toBeGreaterThanOrEqual(90)
    const ask = await serve(database, { ISNAD_MAX_COST: await costOfOneStep(counted) })
    const { data, errors } = await ask(counted)
    expect([data, errors[0]!.extensions.code]).toEqual([null, 'QUERY_TOO_COSTLY'])
  })
})

it('whoever has asked for more than a minute gives has to wait before anything is read', async () => {
  await served.load(sampleSeed())
  const ask = await serve(database, { ISNAD_MAX_COST_PER_MINUTE: '1000' })
  const claims = '{ claims(first: 200) { nodes { claimant { ... on Actor { id } } dataset { id } } } }'
  expect((await ask(claims)).errors).toEqual([])
  const { status, data, errors } = await ask(claims)
  expect([status, data, errors[0]!.extensions.code]).toEqual([429, null, 'RATE_LIMITED'])
})
