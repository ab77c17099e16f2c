import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claim, valley } from '../issues/valley.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

const named = (value: string) => [{ value, lang: 'en', kind: 'PRIMARY' as const }]
const doves = { subject: 'v:doves', predicate: 'SUPPORTS', object: 'v:owls' } as const
const byWitness = { claimant: 'v:witness' }

/** Two say that Hawks support Owls, one that Doves do, which Hawks deny. */
const graph = valley(
  [
    claim('hawks-by-analyst'),
    claim('hawks-by-witness', byWitness),
    claim('doves-by-witness', { ...byWitness, proposition: doves }),
    claim('doves-by-hawks', { claimant: 'v:hawks', proposition: doves, polarity: 'DENIED' }),
  ],
  {
    actors: [
      { ref: 'v:witness', names: named('Witness'), actorKind: 'PERSON' },
      { ref: 'v:doves', names: named('Doves'), actorKind: 'REBEL_GROUP' },
    ],
  },
)

let served: ServedToViewers
beforeAll(async () => {
  served = await serveToViewers(testDatabase())
  await served.load(graph)
})
afterAll(() => served.close())

async function asked(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await served.ask('CLEAR', query, variables)
  expect(errors).toEqual([])
  return data
}

const two = { minOrigins: 2 }

describe('a number of origins', () => {
  it('decides which claims are counted, and shown with a count', async () => {
    const query = `query ($lens: Lens) {
      claims(lens: $lens) { totalCount }
      claimCounts(by: [SUBJECT], lens: $lens) { complete counts { labels claims propositions sample { totalCount nodes { id } } } }
    }`
    const { claims, claimCounts } = await asked(query, { lens: two })
    expect(claims.totalCount).toBe(2)
    expect(claimCounts).toMatchObject({ complete: true, counts: [{ labels: ['Hawks'], claims: 2, propositions: 1 }] })
    expect(claimCounts.counts).toHaveLength(1)
    expect(claimCounts.counts[0].sample).toMatchObject({ totalCount: 2, nodes: [{}, {}] })
  })

  it('decides what a claimant is followed for', async () => {
    const query = 'query ($lens: Lens) { trackRecord(claimant: "v:witness", lens: $lens) { keys claims } }'
    expect((await asked(query)).trackRecord.map(({ claims }: { claims: number }) => claims)).toEqual([1, 1])
    expect((await asked(query, { lens: two })).trackRecord).toHaveLength(1)
  })

  it('has what just reaches it fall without anybody that it needs', async () => {
    const query = `query ($lens: Lens) {
      dependsOn(ref: "v:analyst", lens: $lens) { nodes { effect proposition { subject { name } } } }
      singlePointsOfFailure(lens: $lens) { falls dropsToOne claimant { name } }
    }`
    const [every, strict] = [await asked(query), await asked(query, { lens: two })]
    const nodes = (effect: string) => [{ effect, proposition: { subject: { name: 'Hawks' } } }]
    expect(every.dependsOn.nodes).toEqual(nodes('DROPS_TO_ONE'))
    expect(strict.dependsOn.nodes).toEqual(nodes('FALLS'))
    const ofWitness = ({ singlePointsOfFailure }: Record<string, { claimant: { name: string } }[]>) =>
      singlePointsOfFailure!.find(({ claimant }) => claimant.name === 'Witness')
    expect(ofWitness(every)).toMatchObject({ falls: 1, dropsToOne: 1 })
    expect(ofWitness(strict)).toMatchObject({ falls: 1, dropsToOne: 0 })
  })
})

it('counts by a filter that asks for statuses what claims lists by it', async () => {
  const { claims, claimCounts } = await asked(
    `query ($filter: ClaimFilter) {
      claims(filter: $filter) { totalCount }
      claimCounts(by: [SUBJECT, POLARITY], filter: $filter) { counts { keys labels claims } }
    }`,
    { filter: { statuses: ['CONTESTED', 'DENIED'] } },
  )
  expect(claims.totalCount).toBe(2)
  expect(
    claimCounts.counts.map(({ labels, claims }: { labels: string[]; claims: number }) => [labels[0], claims]),
  ).toEqual([
    ['Doves', 1],
    ['Doves', 1],
  ])
})
