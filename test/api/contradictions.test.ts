import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SeedContent } from '../support/seed-of.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

type Claim = NonNullable<SeedContent['claims']>[number]

let served: ServedToViewers
beforeAll(async () => {
  served = await serveToViewers(testDatabase())
}, 120_000)
afterAll(() => served.close())

const PATIENCE = { timeout: 120_000 }
const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })
const actor = (name: string) => ({ ref: `v:${name}`, ...named(name), actorKind: 'REBEL_GROUP' as const })

/** Two villages of a district, three groups of which cell is part of hawks, three who tell, and two incidents. */
function district(claims: readonly Claim[]): SeedContent {
  return {
    dataset: { ref: 'v:district-data', scheme: 'v', title: 'District', licence: 'CC0-1.0' },
    places: [
      { ref: 'v:district', ...named('District'), placeKind: 'DISTRICT' },
      { ref: 'v:hill', ...named('Hill'), placeKind: 'COMMUNITY', within: 'v:district' },
      { ref: 'v:valley', ...named('Valley'), placeKind: 'COMMUNITY', within: 'v:district' },
      { ref: 'v:elsewhere', ...named('Elsewhere'), placeKind: 'DISTRICT' },
    ],
    actors: [...['hawks', 'owls', 'cell', 'villagers', 'x', 'y', 'z'].map(actor)],
    sources: [{ ref: 'v:paper', ...named('Paper'), sourceKind: 'NEWS_OUTLET' }],
    documents: [{ ref: 'v:article', title: 'Article', documentKind: 'ARTICLE', source: 'v:paper', lang: 'en' }],
    incidents: [
      { ref: 'v:ambush', ...named('Ambush'), incidentType: 'AMBUSH', place: 'v:hill', date: { edtf: '2021-03-13' } },
      { ref: 'v:raid', ...named('Raid'), incidentType: 'RAID', place: 'v:elsewhere' },
    ],
    claims: [...claims],
  }
}

let count = 0
function says(claimant: string, given: Partial<Claim> & Pick<Claim, 'proposition'>): Claim {
  count += 1
  return {
    ref: `v:claim-${count}`,
    claimant: `v:${claimant}`,
    attribution: 'FIRST_HAND',
    modality: 'STATED',
    document: 'v:article',
    ...given,
  }
}

const didIt = (who: string, incident = 'ambush') =>
  ({ subject: `v:${who}`, predicate: 'PARTICIPATED_IN', object: `v:${incident}`, role: 'PERPETRATOR' }) as const
const occurred = (incident = 'ambush') => ({ subject: `v:${incident}`, predicate: 'OCCURRED' }) as const
const toll = (of?: string) =>
  ({ subject: 'v:ambush', predicate: 'CASUALTIES', ...(of && { object: `v:${of}` }) }) as const
const helps = (from: string, to: string) =>
  ({ subject: `v:${from}`, predicate: 'SUPPORTS', object: `v:${to}` }) as const
const killed = (number: number) =>
  [{ outcome: 'KILLED', partyScope: 'PARTY', low: number, best: number, high: number, quantifier: 'EXACT' }] as const

const QUERY = `query ($about: [Ref!], $kinds: [ContradictionKind!], $places: [Ref!], $lens: Lens, $first: Int! = 20, $after: String) {
  contradictions(about: $about, kinds: $kinds, places: $places, lens: $lens, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind
      about { __typename name }
      propositions { text }
      positions { polarity proposition { text } origins { min max } interested { name } claims(first: 1) { totalCount nodes { claimant { name } } } }
    }
  }
}`

async function page(variables: Record<string, unknown> = {}, viewer: 'CLEAR' | 'RED' = 'CLEAR') {
  const { data, errors } = await served.ask(viewer, QUERY, variables)
  expect(errors).toEqual([])
  return data.contradictions
}

/** Each as its kind, what it is about, and who takes which position. */
async function told(variables: Record<string, unknown> = {}, viewer: 'CLEAR' | 'RED' = 'CLEAR') {
  const { nodes, totalCount } = await page(variables, viewer)
  expect(totalCount).toBe(nodes.length)
  return (nodes as Found[]).map(({ kind, about, positions }) => [
    kind,
    about.name,
    ...positions.map(({ polarity, claims }) => `${polarity} ${claims.nodes[0]!.claimant.name} ${claims.totalCount}`),
  ])
}

interface Found {
  readonly kind: string
  readonly about: { readonly name: string }
  readonly positions: readonly {
    readonly polarity: string
    readonly claims: {
      readonly totalCount: number
      readonly nodes: readonly { readonly claimant: { readonly name: string } }[]
    }
  }[]
}

describe('contradictions', PATIENCE, () => {
  it('are found in every slot of an incident and between assertion and denial, and nowhere else', async () => {
    await served.load(
      district([
        says('x', { proposition: didIt('hawks') }),
        says('y', { proposition: didIt('owls') }),
        says('z', { proposition: didIt('cell') }),
        says('z', { proposition: { subject: 'v:cell', predicate: 'PART_OF', object: 'v:hawks' } }),
        says('x', {
          proposition: occurred(),
          incidentType: 'AMBUSH',
          place: 'v:hill',
          heldDuring: { edtf: '2021-03-13' },
        }),
        says('y', {
          proposition: occurred(),
          incidentType: 'ARMED_CLASH',
          place: 'v:district',
          heldDuring: { edtf: '2021-03' },
        }),
        says('z', { proposition: occurred(), incidentType: 'SHELLING', place: 'v:hill' }),
        says('x', { proposition: toll('hawks'), tolls: [...killed(3)] }),
        says('y', { proposition: toll('hawks'), tolls: [...killed(5)] }),
        says('z', { proposition: toll('villagers'), tolls: [...killed(3)] }),
        says('x', { proposition: helps('hawks', 'owls') }),
        says('owls', { proposition: helps('hawks', 'owls'), polarity: 'DENIED' }),
        says('y', { proposition: { subject: 'v:hawks', predicate: 'OPPOSES', object: 'v:owls' } }),
      ]),
    )
    expect(await told()).toEqual([
      ['ALTERNATIVE_RESPONSIBILITY', 'Ambush', 'ASSERTED z 1', 'ASSERTED x 1', 'ASSERTED y 1'],
      ['INCOMPATIBLE_VALUE', 'Ambush', 'ASSERTED x 1', 'ASSERTED y 1'],
      ['INCOMPATIBLE_VALUE', 'Ambush', 'ASSERTED x 2', 'ASSERTED z 1'],
      ['PARTY_DISPUTED', 'Ambush', 'ASSERTED x 2', 'ASSERTED z 1'],
      ['OPPOSITE_POLARITY', 'hawks', 'ASSERTED x 1', 'DENIED owls 1'],
    ])
  })

  const helping = helps('hawks', 'owls')
  const dispute = (): Claim[] => [
    says('x', { proposition: didIt('hawks') }),
    says('y', { proposition: didIt('owls'), place: 'v:valley' }),
    says('x', { proposition: helping, place: 'v:elsewhere' }),
    says('y', { proposition: helping, polarity: 'DENIED' }),
    says('x', { proposition: occurred('raid'), incidentType: 'RAID' }),
    says('villagers', { proposition: occurred('raid'), incidentType: 'IED', place: 'v:hill' }),
  ]

  it('are found from what they are about, where they are, and of which kind they are', async () => {
    await served.load(district(dispute()))
    const [ambush, raid, help] = ['ALTERNATIVE_RESPONSIBILITY', 'INCOMPATIBLE_VALUE', 'OPPOSITE_POLARITY']
    const kinds = async (variables: Record<string, unknown>) => (await told(variables)).map(([kind]: string[]) => kind)
    expect(await kinds({})).toEqual([ambush, raid, help])
    expect(await kinds({ about: ['v:hawks'] })).toEqual([ambush, help])
    expect(await kinds({ about: ['v:raid'] })).toEqual([raid])
    expect(await kinds({ about: ['v:villagers'] })).toEqual([])
    expect(await kinds({ about: [] })).toEqual([])
    expect(await kinds({ places: ['v:district'] })).toEqual([ambush, raid])
    expect(await kinds({ places: ['v:elsewhere'] })).toEqual([raid, help])
    expect(await kinds({ places: ['v:valley'] })).toEqual([ambush])
    expect(await kinds({ about: ['v:hawks'], places: ['v:elsewhere'] })).toEqual([help])
    expect(await kinds({ kinds: [help] })).toEqual([help])
    expect(await kinds({ kinds: [raid, ambush] })).toEqual([ambush, raid])
    expect(await kinds({ kinds: ['PARTY_DISPUTED'] })).toEqual([])
    expect(await kinds({ kinds: [] })).toEqual([])
  })

  it('come in pages that lead one to the next, from one kind of place to the other', async () => {
    await served.load(district(dispute()))
    const all = await told()
    const paged: unknown[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo, totalCount } = await page({ first: 1, after })
      expect([nodes.length, totalCount]).toEqual([1, 3])
      paged.push(nodes[0].kind)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    expect(paged).toEqual(all.map(([kind]: string[]) => kind))
  })

  it('are those that the lens lets vote, and the record held', async () => {
    await served.load(district(dispute()))
    expect(await told({ about: ['v:hawks'], lens: { excludeClaimants: ['v:y'] } })).toEqual([])
    expect(await told({ about: ['v:raid'], lens: { claimants: ['v:x'] } })).toEqual([])
    expect(await told({ lens: { knownAt: '2020-01-01T00:00:00Z' } })).toEqual([])
  })

  it('never tell of what is hidden', async () => {
    const [first, ...rest] = dispute()
    await served.load(district([{ ...first!, marking: 'RED' }, ...rest]))
    expect((await told({ about: ['v:ambush'] })).length).toBe(0)
    expect((await told({ about: ['v:ambush'] }, 'RED')).length).toBe(1)
  })

  it('name who is party to the conflict', async () => {
    await served.load(
      district([says('owls', { proposition: didIt('hawks') }), says('y', { proposition: didIt('owls') })]),
    )
    const { nodes } = await page()
    expect(nodes[0].positions.map(({ interested }: { interested: unknown }) => interested)).toEqual([
      [{ name: 'owls' }],
      [],
    ])
  })

  it('refuse what is no page, no place and no entity', async () => {
    await served.load(district(dispute()))
    const code = async (variables: Record<string, unknown>) => {
      const { errors } = await served.ask('CLEAR', QUERY, variables)
      return errors[0]?.extensions.code
    }
    expect(await code({ about: ['v:nobody'] })).toBe('UNKNOWN_REF')
    expect(await code({ about: ['v:paper'] })).toBe('UNKNOWN_REF')
    expect(await code({ places: ['v:hawks'] })).toBe('UNKNOWN_REF')
    expect(await code({ first: 0 })).toBe('BAD_USER_INPUT')
    expect(await code({ after: 'x' })).toBe('BAD_CURSOR')
  })
})

describe('a slot rival', PATIENCE, () => {
  it('contests what it rules out', async () => {
    const rules = { type: 'CONTRADICTS' as const }
    const first = says('x', { proposition: didIt('hawks') })
    const status = async (rival: Partial<Claim>) => {
      await served.load(district([first, says('y', { proposition: didIt('owls'), ...rival })]))
      const { data } = await served.ask(
        'CLEAR',
        '{ incident(ref: "v:ambush") { participation { actor { name } status } } }',
      )
      return data.incident.participation.map(({ status }: { status: string }) => status)
    }
    expect(await status({ relations: [{ ...rules, to: first.ref }] })).toEqual(['CONTESTED', 'SINGLE_ORIGIN'])
    expect(await status({})).toEqual(['SINGLE_ORIGIN', 'SINGLE_ORIGIN'])
    expect(await status({ claimant: 'v:owls', relations: [{ ...rules, to: first.ref }] })).toEqual([
      'SINGLE_ORIGIN',
      'SINGLE_ORIGIN',
    ])
  })
})

describe('incidents that a claimant describes differently', PATIENCE, () => {
  it('are those of which its account contradicts what others say', async () => {
    await served.load(
      district([
        says('x', { proposition: occurred(), incidentType: 'AMBUSH', place: 'v:hill' }),
        says('y', { proposition: occurred(), incidentType: 'ARMED_CLASH', place: 'v:district' }),
        says('z', { proposition: toll('hawks'), tolls: [...killed(3)] }),
        says('y', { proposition: occurred('raid'), incidentType: 'RAID' }),
        says('x', { proposition: occurred('raid'), incidentType: 'IED' }),
        says('z', { proposition: occurred('raid') }),
      ]),
    )
    const found = async (filter: Record<string, unknown>, lens: Record<string, unknown> | null = null) => {
      const { data, errors } = await served.ask(
        'CLEAR',
        'query ($filter: IncidentFilter, $lens: Lens) { incidents(filter: $filter, lens: $lens) { totalCount nodes { name } } }',
        { filter, lens },
      )
      expect(errors).toEqual([])
      expect(data.incidents.totalCount).toBe(data.incidents.nodes.length)
      return data.incidents.nodes.map(({ name }: { name: string }) => name)
    }
    expect(await found({ differentlyDescribedBy: ['v:x'] })).toEqual(['Raid'])
    expect(await found({ differentlyDescribedBy: ['v:z'] })).toEqual([])
    expect(await found({ differentlyDescribedBy: ['v:x'], types: ['AMBUSH'] })).toEqual([])
    expect(await found({ differentlyDescribedBy: [] })).toEqual([])
    expect(await found({ differentlyDescribedBy: ['v:x'] }, { excludeClaimants: ['v:y'] })).toEqual([])
  })
})
