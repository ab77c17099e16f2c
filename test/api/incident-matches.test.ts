import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

let served: ServedToViewers
const database = testDatabase()
beforeAll(async () => {
  served = await serveToViewers(database)
}, 120_000)
afterAll(() => served.close())

const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })
const place = (name: string, placeKind: 'DISTRICT' | 'COMMUNITY', within?: string) => ({
  ref: `v:${name}`,
  ...named(name),
  placeKind,
  ...(within && { within: `v:${within}` }),
})
const places = [
  place('Lowlands', 'DISTRICT'),
  place('Hill', 'COMMUNITY', 'Lowlands'),
  place('Valley', 'COMMUNITY', 'Lowlands'),
  place('Highlands', 'DISTRICT'),
]
const hawks = { ref: 'v:hawks', ...named('Hawks'), actorKind: 'REBEL_GROUP' as const }
const said = { claimant: 'v:hawks', attribution: 'FIRST_HAND', modality: 'STATED' } as const
const didIt = (incident: string) =>
  ({ subject: 'v:hawks', predicate: 'PARTICIPATED_IN', object: incident, role: 'PERPETRATOR' }) as const
const toll = (number: number) =>
  [{ outcome: 'KILLED', partyScope: 'TOTAL', low: number, best: number, high: number, quantifier: 'EXACT' }] as const

type Incident = NonNullable<SeedContent['incidents']>[number]
const raid = (ref: string, given: Partial<Incident>): Incident => ({
  ref,
  ...named(ref),
  incidentType: 'RAID',
  ...given,
})

const own: SeedContent = {
  dataset: { ref: 'v:own', scheme: 'v', title: 'Own', licence: 'CC0-1.0' },
  places,
  actors: [hawks],
  incidents: [
    raid('v:raid', {
      place: 'v:Hill',
      date: { edtf: '2021-03-13' },
      location: { longitude: 40, latitude: 35, precision: 'EXACT' },
    }),
    raid('v:other-raid', { place: 'v:Hill', date: { edtf: '2021-03-13' } }),
  ],
  claims: [
    { ...said, ref: 'v:did', proposition: didIt('v:raid') },
    { ...said, ref: 'v:toll', proposition: { subject: 'v:raid', predicate: 'CASUALTIES' }, tolls: [...toll(3)] },
  ],
}

const coded: SeedContent = {
  dataset: { ref: 'c:coded', scheme: 'c', title: 'Coded', licence: 'CC0-1.0' },
  places,
  actors: [hawks],
  incidents: [
    raid('c:same-day', { place: 'v:Hill', date: { edtf: '2021-03' } }),
    raid('c:in-valley', { place: 'v:Valley' }),
    raid('c:another-year', { place: 'v:Hill', date: { edtf: '2019' } }),
    raid('c:near', { place: 'v:Highlands', location: { longitude: 40.1, latitude: 35, precision: 'NEAR' } }),
    raid('c:far', { location: { longitude: 41, latitude: 35, precision: 'NEAR' } }),
    raid('c:vague', { location: { longitude: 40, latitude: 35, precision: 'ADM1' } }),
    raid('c:hidden', { place: 'v:Hill', marking: 'RED' }),
  ],
  claims: [
    { ...said, ref: 'c:did', proposition: didIt('c:same-day') },
    { ...said, ref: 'c:toll', proposition: { subject: 'c:same-day', predicate: 'CASUALTIES' }, tolls: [...toll(5)] },
    {
      ...said,
      ref: 'c:not-same',
      proposition: { subject: 'c:far', predicate: 'SAME_AS', object: 'c:near' },
      polarity: 'DENIED',
    },
  ],
}

const QUERY = `query ($datasets: [Ref!], $lens: Lens, $first: Int! = 10) {
  incident(ref: "v:raid") {
    matches(datasets: $datasets, lens: $lens, first: $first) { incident { name } reasons differences claims { polarity } }
  }
}`

describe('matches of an incident', { timeout: 120_000 }, () => {
  async function matches(variables: Record<string, unknown> = {}, viewer: 'CLEAR' | 'RED' = 'CLEAR') {
    const { data, errors } = await served.ask(viewer, QUERY, variables)
    expect(errors).toEqual([])
    return data.incident.matches as {
      incident: { name: string }
      reasons: string[]
      differences: string[]
      claims: unknown[]
    }[]
  }
  const names = async (...given: Parameters<typeof matches>) =>
    (await matches(...given)).map(({ incident }) => incident.name)

  it('are incidents of other data sets of one place and time, with what agrees and what differs', async () => {
    await served.load(own, coded)
    expect(await names()).toEqual(['c:same-day', 'c:in-valley', 'c:near'])
    const [first, second, third] = await matches()
    expect(first).toEqual({
      incident: { name: 'c:same-day' },
      reasons: [
        'Both are placed at Hill.',
        'They may be of one date: 2021-03-13 here, 2021-03 there.',
        'Both name Hawks.',
        'Both are catalogued as raid.',
      ],
      differences: ['Their tolls (killed) do not fit: 3 here, 5 there.'],
      claims: [],
    })
    expect(second).toMatchObject({
      reasons: ['Both places lie within Lowlands.', 'Both are catalogued as raid.'],
      differences: ['They are placed apart: at Hill here, at Valley there.'],
    })
    expect(third!.reasons).toContain('Their points lie 9 km apart.')
  })

  it('are those that the viewer may see, of the data sets asked for, by what the lens lets vote', async () => {
    await served.load(own, coded)
    expect(await names({}, 'RED')).toContain('c:hidden')
    expect(await names({ datasets: ['c:coded'] })).toHaveLength(3)
    expect(await names({ datasets: ['v:own'] })).toEqual([])
    expect(await names({ first: 1 })).toEqual(['c:same-day'])
    const [first] = await matches({ lens: { excludeClaimants: ['v:hawks'] } })
    expect([first!.reasons, first!.differences]).toEqual([expect.not.arrayContaining(['Both name Hawks.']), []])
  })

  it('hold whatever a claim says is the same, or is not, and that claim', async () => {
    const proposition = { subject: 'c:another-year', predicate: 'SAME_AS', object: 'v:raid' } as const
    const judged: SeedContent = {
      dataset: { ref: 'j:judged', scheme: 'j', title: 'Judged', licence: 'CC0-1.0' },
      claims: [{ ...said, ref: 'j:not-same', proposition, polarity: 'DENIED' }],
    }
    await served.load(own, coded)
    const external = (ref: string, kind: 'incidents' | 'actors') => ({
      ref,
      kinds: [kind],
      file: 'claims',
      line: 1,
      path: '',
    })
    const refs = [
      external('v:raid', 'incidents'),
      external('c:another-year', 'incidents'),
      external('v:hawks', 'actors'),
    ]
    await loadDataset(database, seedOf(judged, refs))
    const last = (await matches()).find(({ incident }) => incident.name === 'c:another-year')
    expect(last).toMatchObject({
      differences: ['They are of different dates: 2021-03-13 here, 2019 there.'],
      claims: [{ polarity: 'DENIED' }],
    })
    expect(await names({ lens: { datasets: ['v:own'] } })).not.toContain('c:another-year')
  })

  it('are none of a data set that knows both, for it tells them apart', async () => {
    await served.load(own, { ...coded, incidents: [...coded.incidents!, own.incidents![0]!] })
    expect(await names()).toEqual([])
  })
})
