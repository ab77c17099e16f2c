import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Marking } from '../../src/vocabulary/index.ts'
import { claim, valley } from '../issues/valley.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

const named = (value: string) => [{ value, lang: 'en', kind: 'PRIMARY' as const }]
const by = (claimant: string) => ({ claimant })
const doves = { subject: 'v:doves', predicate: 'SUPPORTS', object: 'v:owls' } as const
const part = (subject: string) =>
  ({ subject, predicate: 'PARTICIPATED_IN', object: 'v:raid', role: 'PERPETRATOR' }) as const

/** Two say that Hawks support Owls in 2021; of 2015 one does, whom the paper repeats with less certainty, and Hawks deny it. */
const graph = valley(
  [
    claim('analyst-2021', { heldDuring: { edtf: '2021' }, supportTypes: ['WEAPONS'] }),
    claim('witness-2021', { ...by('v:witness'), heldDuring: { edtf: '2021-03' } }),
    claim('analyst-2015', { heldDuring: { edtf: '2015' }, supportTypes: ['FUNDING'] }),
    claim('paper-2015', {
      ...by('v:paper'),
      attribution: 'UNATTRIBUTED',
      modality: 'SUSPECTED',
      heldDuring: { edtf: '2015' },
      derivedFrom: [{ claim: 'v:analyst-2015', how: 'REPEATS' }],
    }),
    claim('hawks-2015', { ...by('v:hawks'), polarity: 'DENIED', heldDuring: { edtf: '2015' } }),
    claim('doves-by-witness', { ...by('v:witness'), proposition: doves }),
    claim('doves-by-analyst', { proposition: doves, marking: 'RED' }),
    claim('owls-by-analyst', { proposition: part('v:owls') }),
    claim('owls-by-owls', { ...by('v:owls'), proposition: part('v:owls') }),
    claim('hawks-by-witness', { ...by('v:witness'), proposition: part('v:hawks') }),
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

async function asked(query: string, variables: Record<string, unknown> = {}, viewer: Marking = 'CLEAR') {
  const { data, errors } = await served.ask(viewer, query, variables)
  expect(errors).toEqual([])
  return data
}

interface Named {
  readonly identifiers: readonly { readonly value: string }[]
}
const slugs = ({ nodes }: { nodes: readonly Named[] }) => nodes.map(({ identifiers }) => identifiers[0]!.value)
const two = { minOrigins: 2 }

describe('minOrigins', () => {
  it('keeps of lists what stands in a facet of so many origins, and of the counts beside them', async () => {
    const { claims, all, propositions } = await asked(
      `query ($lens: Lens) {
        claims(lens: $lens) { totalCount nodes { identifiers { value } } }
        all: claims { totalCount }
        propositions(lens: $lens) { totalCount nodes { text status origins { min } } }
      }`,
      { lens: two },
    )
    expect(all.totalCount).toBe(9)
    expect(claims.totalCount).toBe(4)
    expect(slugs(claims).sort()).toEqual(['analyst-2021', 'owls-by-analyst', 'owls-by-owls', 'witness-2021'])
    expect(propositions.totalCount).toBe(2)
    expect(propositions.nodes.map(({ origins }: { origins: { min: number } }) => origins.min)).toEqual([2, 2])
  })

  it('takes out of a proposition what falls with its facet: sources, denials, parties that deny', async () => {
    const query = `query ($lens: Lens) {
      actor(ref: "v:owls", lens: $lens) {
        allegedSupporters {
          totalCount
          nodes {
            claimCount denialCount supportTypes modalities periods { edtf }
            claims { totalCount } denials { totalCount }
            proposition { facets { claims { id } } deniedByParties { name } sources { name } denials { totalCount } }
          }
        }
      }
    }`
    const [{ actor: every }, { actor: strict }] = [await asked(query), await asked(query, { lens: two })]
    expect(every.allegedSupporters.totalCount).toBe(2)
    expect(every.allegedSupporters.nodes[1]).toMatchObject({ claimCount: 4, denialCount: 1 })
    expect(strict.allegedSupporters).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          claimCount: 2,
          denialCount: 0,
          supportTypes: ['WEAPONS'],
          modalities: ['STATED'],
          periods: [{ edtf: '2021' }, { edtf: '2021-03' }],
          claims: { totalCount: 2 },
          denials: { totalCount: 0 },
          proposition: { deniedByParties: [], sources: [{ name: 'Paper' }], denials: { totalCount: 0 } },
        },
      ],
    })
    expect(strict.allegedSupporters.nodes[0].proposition.facets).toHaveLength(1)
  })

  it('makes no link, network or path of less', async () => {
    const { supportNetwork, supportPaths } = await asked(
      `query ($lens: Lens) {
        supportNetwork(of: ["v:owls"], lens: $lens) { complete links { from { name } } }
        supportPaths(from: "v:doves", to: "v:owls", lens: $lens) { complete paths { length } }
      }`,
      { lens: two },
    )
    expect(supportNetwork).toEqual({ complete: true, links: [{ from: { name: 'Hawks' } }] })
    expect(supportPaths).toEqual({ complete: true, paths: [] })
  })

  it('decides who took part, and which incidents are found by it', async () => {
    const { incident, owls, hawks, claimed, unclaimed, attributed } = await asked(
      `query ($lens: Lens) {
        incident(ref: "v:raid", lens: $lens) { participation { actor { name } } }
        owls: actor(ref: "v:owls", lens: $lens) { incidents { totalCount } }
        hawks: actor(ref: "v:hawks", lens: $lens) { incidents { totalCount nodes { id } } }
        claimed: incidents(filter: { claimedBy: ["v:owls"] }, lens: $lens) { totalCount }
        unclaimed: incidents(filter: { responsibilityClaimed: false }, lens: { minOrigins: 3 }) { totalCount }
        attributed: incidents(filter: { attributedToAll: ["v:owls", "v:hawks"] }, lens: $lens) { totalCount }
      }`,
      { lens: two },
    )
    expect(incident.participation).toEqual([{ actor: { name: 'Owls' } }])
    expect([owls.incidents.totalCount, hawks.incidents.totalCount, hawks.incidents.nodes.length]).toEqual([1, 0, 0])
    expect([claimed.totalCount, unclaimed.totalCount, attributed.totalCount]).toEqual([1, 1, 0])
  })

  it('acts on what the rest of all lenses lets through, and the strictest of them counts', async () => {
    const { alone, nested } = await asked(`{
      alone: propositions(lens: { minOrigins: 2, excludeClaimants: ["v:witness"] }) { totalCount }
      nested: actor(ref: "v:owls", lens: { minOrigins: 2 }) {
        claims(lens: { minOrigins: 1 }) { totalCount }
        fewer: claims(lens: { minOrigins: 3 }) { totalCount }
        narrowed: claims(lens: { heldDuring: "2015" }) { totalCount }
      }
    }`)
    expect(alone.totalCount).toBe(1)
    expect(nested).toEqual({ claims: { totalCount: 4 }, fewer: { totalCount: 0 }, narrowed: { totalCount: 2 } })
  })

  it('lets go what is only denied, though one origin is enough', async () => {
    const lens = { heldDuring: '2015', includeUndated: false, claimants: ['v:hawks'] }
    const query = 'query ($lens: Lens) { claims(lens: $lens) { totalCount } }'
    expect((await asked(query, { lens })).claims.totalCount).toBe(1)
    expect((await asked(query, { lens: { ...lens, minOrigins: 1 } })).claims.totalCount).toBe(0)
  })

  it('counts only origins that the viewer may see', async () => {
    const query = 'query ($lens: Lens) { actor(ref: "v:doves", lens: $lens) { allegedlySupports { totalCount } } }'
    expect((await asked(query, { lens: two })).actor.allegedlySupports.totalCount).toBe(0)
    expect((await asked(query, { lens: two }, 'RED')).actor.allegedlySupports.totalCount).toBe(1)
  })

  it.each([0, -3])('of %d is refused by name, wherever it is given', async (minOrigins) => {
    for (const query of [
      'query ($lens: Lens) { claims(lens: $lens) { totalCount } }',
      'query ($lens: Lens) { actor(ref: "v:owls") { claims(lens: $lens) { totalCount } } }',
    ]) {
      const { errors } = await served.ask('CLEAR', query, { lens: { minOrigins } })
      const message = expect.stringMatching(/lens\.minOrigins: .* Give 1 or more/)
      expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
    }
  })

  it('is followed page by page, though a page be short', async () => {
    const query = `query ($lens: Lens, $after: String) {
      claims(lens: $lens, first: 1, after: $after) { nodes { identifiers { value } } pageInfo { hasNextPage endCursor } }
    }`
    const found: string[] = []
    let after: string | null = null
    for (let page = 0; page < 10; page += 1) {
      const { claims } = await asked(query, { lens: two, after })
      expect(claims.nodes.length).toBeLessThanOrEqual(1)
      found.push(...slugs(claims))
      if (!claims.pageInfo.hasNextPage) break
      after = claims.pageInfo.endCursor
    }
    expect(found.sort()).toEqual(['analyst-2021', 'owls-by-analyst', 'owls-by-owls', 'witness-2021'])
  })
})

describe('a filter of claims', () => {
  const query = `query ($filter: ClaimFilter, $lens: Lens) {
    claims(filter: $filter, lens: $lens) { totalCount nodes { identifiers { value } } }
    propositions(filter: $filter, lens: $lens) { totalCount }
  }`

  it.each<[filter: Record<string, unknown>, claims: readonly string[], propositions: number]>([
    [{ statuses: ['SINGLE_ORIGIN'] }, ['doves-by-witness', 'hawks-by-witness'], 2],
    [{ statuses: [] }, [], 0],
    [{ interested: true }, ['hawks-2015', 'owls-by-owls'], 2],
    [{ interested: true, statuses: ['SINGLE_ORIGIN'] }, [], 0],
    [{ modalityChanged: true }, ['paper-2015'], 1],
    [{ circular: true }, [], 0],
    [{ circular: false, interested: false, polarity: 'ASSERTED', claimants: ['v:paper'] }, ['paper-2015'], 1],
  ])('by %j', async (filter, slugsExpected, propositions) => {
    const data = await asked(query, { filter })
    expect(slugs(data.claims).sort()).toEqual(slugsExpected)
    expect([data.claims.totalCount, data.propositions.totalCount]).toEqual([slugsExpected.length, propositions])
  })

  it('asks for the status under the lens in force, below too', async () => {
    const filter = { statuses: ['CORROBORATED'], subjects: ['v:hawks'] }
    const count = async (lens: Record<string, unknown>) => (await asked(query, { filter, lens })).claims.totalCount
    expect(await count({ heldDuring: '2021' })).toBe(2)
    expect(await count({ excludeClaimants: ['v:witness'] })).toBe(0)
    const { actor } = await asked(
      'query ($filter: ClaimFilter) { actor(ref: "v:hawks") { claimsMade(filter: $filter) { totalCount } claims(filter: $filter, lens: { heldDuring: "2015" }) { totalCount } } }',
      { filter: { statuses: ['SINGLE_ORIGIN', 'DENIED'] } },
    )
    expect([actor.claimsMade.totalCount, actor.claims.totalCount]).toEqual([0, 4])
  })

  it('goes together with onlyBy', async () => {
    const { propositions } = await asked(
      `query ($filter: ClaimFilter, $onlyBy: Lens) { propositions(filter: $filter, onlyBy: $onlyBy) { totalCount nodes { text } } }`,
      { filter: { predicates: ['SUPPORTS', 'PARTICIPATED_IN'] }, onlyBy: two },
    )
    expect(propositions.totalCount).toBe(1)
  })
})
