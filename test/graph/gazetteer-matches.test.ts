import { describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { lookUpPlaces } from '../../src/import/gazetteers/look-up-places.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { type Marking, marking } from '../../src/vocabulary/index.ts'
import {
  database,
  importListed,
  incidentsAt,
  loadNotes,
  matches,
  namesOf,
  notes,
  served,
  village,
  withEmptyGraph,
} from '../support/gazetteers.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'

withEmptyGraph()

describe('a match', () => {
  it('shows to those who see all by which it was found', async () => {
    await importListed()
    await loadNotes([
      {
        id: 'lone',
        kind: 'GOVERNORATE',
        names: [
          ['en', 'The east', 'CLEAR'],
          ['ar', 'دير الزور', 'AMBER'],
        ],
      },
      village('guarded', [
        ['en', 'The ford', 'CLEAR'],
        ['en', 'Dhiban', 'GREEN'],
      ]),
      { ...village('inner', { en: 'Hajin' }), within: 'lone' },
    ])
    const found = await matches()
    expect([found['n:lone'], found['n:guarded'], found['n:inner']].map((match) => match?.marking)).toEqual([
      'AMBER',
      'GREEN',
      'AMBER',
    ])
    for (const viewer of marking.values) {
      const { within } = await incidentsAt('ocha:SY09', viewer)
      const isAmber = marking.rank(viewer) >= marking.rank('AMBER')
      expect(within).toEqual(isAmber ? ['At guarded', 'At inner', 'At lone'] : ['At guarded'])
      const { here } = await incidentsAt('ocha:C5202', viewer)
      expect(here).toEqual(viewer === 'CLEAR' ? [] : ['At guarded'])
    }
    expect(Object.keys(await matches('CLEAR'))).not.toContain('n:guarded')
    expect(await audit(database)).toEqual([])
  })

  it('changes nothing for those who may not see it, in any list, count, path or status', async () => {
    await importListed()
    const named = (ref: string, en: string) => ({ ref, names: namesOf({ en }), actorKind: 'OTHER' as const })
    const content = notes(
      [
        village(
          'guarded',
          [
            ['en', 'The ford', 'CLEAR'],
            ['en', 'Dhiban', 'GREEN'],
          ],
          'ocha:SY0903',
        ),
      ],
      {
        actors: [named('n:giver', 'Giver'), named('n:taker', 'Taker'), named('n:witness', 'Witness')],
        claims: (['ASSERTED', 'DENIED'] as const).map((polarity) => ({
          ref: `n:${polarity.toLowerCase()}`,
          proposition: { subject: 'n:giver', predicate: 'SUPPORTS' as const, object: 'n:taker' },
          polarity,
          modality: 'STATED' as const,
          claimant: polarity === 'ASSERTED' ? 'n:witness' : 'n:giver',
          attribution: 'FIRST_HAND' as const,
          place: 'n:guarded',
        })),
      },
    )
    await loadDataset(
      database,
      seedOf(content, [{ ref: 'ocha:SY0903', kinds: ['places'], file: 'places', line: 1, path: 'within' }]),
    )
    const ask = async (viewer: Marking) => {
      const { data, errors } = await served.ask(viewer, everything, { place: 'ocha:C5202', around: 'ocha:SY090301' })
      expect(errors).toEqual([])
      return data
    }
    const before = await ask('GREEN')
    expect(await ask('CLEAR')).toEqual(before)
    await lookUpPlaces(database)
    expect((await matches('GREEN'))['n:guarded']).toMatchObject({ is: 'ocha:C5202', marking: 'GREEN' })
    expect(await ask('CLEAR')).toEqual(before)

    const after = await ask('GREEN')
    expect(before.incidents.totalCount).toBe(0)
    expect(after).toMatchObject({
      incidents: { totalCount: 1, nodes: [{ name: 'At guarded' }] },
      claims: { totalCount: 3 },
      contradictions: { totalCount: 1 },
      places: { totalCount: before.places.totalCount + 1 },
      place: { incidents: { totalCount: 1 }, here: { totalCount: 1 }, claims: { totalCount: 1 } },
      supportPaths: { paths: [{ length: 1 }] },
      supportNetwork: {
        links: [{ status: before.actor.allegedSupporters.nodes[0].status, claimCount: 1, denialCount: 1 }],
      },
    })
  })

  it('is known from its moment on, and no more when it was withdrawn', async () => {
    await importListed()
    await loadNotes([village('ford', { en: 'Dhiban' })])
    const { data } = await served.ask('RED', '{ claims(filter: {predicates: [SAME_AS]}) { nodes { recordedAt } } }')
    const recorded = Date.parse(data.claims.nodes[0].recordedAt)
    const at = (moment: number) => ({ knownAt: new Date(moment).toISOString() })
    expect((await incidentsAt('ocha:C5202', 'CLEAR', at(recorded - 1))).within).toEqual([])
    expect((await incidentsAt('ocha:C5202', 'CLEAR', at(recorded))).within).toEqual(['At ford'])

    await loadNotes([village('ford', { en: 'Somewhere else' })])
    expect((await matches())['n:ford']).toBeUndefined()
    expect((await incidentsAt('ocha:C5202')).within).toEqual([])
    expect((await incidentsAt('ocha:C5202', 'CLEAR', at(recorded))).within).toEqual(['At ford'])
    expect(await audit(database)).toEqual([])
  })

  it('is followed whatever the lens, for it tells where something lies and nothing of what is said', async () => {
    await importListed()
    await loadNotes([village('ford', { en: 'Dhiban' })])
    const lens = { excludeDatasets: ['gazetteer:matches'], modalities: ['STATED'] }
    expect((await incidentsAt('ocha:C5202', 'CLEAR', lens)).within).toEqual(['At ford'])
  })

  it('is withdrawn where somebody denies it, unless the denial is hidden from those who see the match', async () => {
    await importListed()
    const denial = (marking: Marking): Partial<SeedContent> => ({
      actors: [{ ref: 'n:mapper', names: namesOf({ en: 'Mapper' }), actorKind: 'PERSON' }],
      claims: [
        {
          ref: 'n:denial',
          proposition: { subject: 'n:ford', predicate: 'SAME_AS', object: 'ocha:C5202' },
          polarity: 'DENIED',
          modality: 'STATED',
          claimant: 'n:mapper',
          attribution: 'FIRST_HAND',
          marking,
        },
      ],
    })
    const load = (marking: Marking) => loadNotes([village('ford', { en: 'Dhiban' })], denial(marking))
    await load('RED')
    expect((await incidentsAt('ocha:C5202')).within).toEqual(['At ford'])
    const { unmatched } = await load('CLEAR')
    expect(unmatched).toMatchObject([{ place: 'n:ford', reason: 'That it is "Dhiban" (ocha:C5202) is denied.' }])
    expect((await incidentsAt('ocha:C5202')).within).toEqual([])
  })

  it('by another than the importer moves nothing', async () => {
    await importListed()
    await loadNotes([village('ford', { en: 'The ford' })], {
      actors: [{ ref: 'n:mapper', names: namesOf({ en: 'Mapper' }), actorKind: 'PERSON' }],
      claims: [
        {
          ref: 'n:same',
          proposition: { subject: 'ocha:C5202', predicate: 'SAME_AS', object: 'n:ford' },
          modality: 'STATED',
          claimant: 'n:mapper',
          attribution: 'FIRST_HAND',
        },
      ],
    })
    expect((await incidentsAt('ocha:C5202')).within).toEqual([])
  })
})

/** Whatever place narrows: lists, counts, contradictions, links, paths and networks. */
const everything = `query ($place: Ref!, $around: Ref!) {
  incidents(filter: {places: [$place]}) { totalCount nodes { name } }
  claims(filter: {places: [$place]}) { totalCount nodes { id } }
  contradictions(places: [$place]) { totalCount nodes { kind } }
  places(within: $around) { totalCount nodes { name } }
  place(ref: $place) { incidents { totalCount nodes { name } } here: incidents(includeWithin: false) { totalCount } claims { totalCount } }
  supportPaths(from: "n:giver", to: "n:taker", lens: {places: [$place]}) { paths { length } }
  supportNetwork(of: ["n:taker"], lens: {places: [$place]}) { actors { distance } links { status claimCount denialCount } }
  actor(ref: "n:taker") { allegedSupporters { nodes { status } } claims(lens: {places: [$place]}) { totalCount } }
}`
