import { describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { rebuild } from '../../src/graph/derived/rebuild.ts'
import { acled } from '../../src/import/formats/acled/acled.importer.ts'
import { geonames } from '../../src/import/formats/geonames/geonames.importer.ts'
import { ochaCod } from '../../src/import/formats/ocha-cod/ocha-cod.importer.ts'
import { lookUpPlaces } from '../../src/import/gazetteers/look-up-places.ts'
import { removeDataset } from '../../src/import/load/datasets.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { dumpExactly } from '../support/dump-exactly.ts'
import {
  database,
  importFrom,
  importListed,
  incidentsAt,
  loadNotes,
  matches,
  namesOf,
  type Told,
  units,
  village,
  withEmptyGraph,
} from '../support/gazetteers.ts'
import { seedOf } from '../support/seed-of.ts'

withEmptyGraph()

describe('a place', () => {
  it('is found by its name, however it is spelt, within its district', async () => {
    await importListed()
    const { unmatched } = await loadNotes([
      village('english', { en: 'Dhiban' }),
      village('marks', { en: 'Dhībān' }),
      village('arabic', { ar: 'ذِيبان' }),
      village('heard', { en: 'Diban town' }),
      village('other', { en: 'Dhiban' }, 'deir-district'),
      { id: 'city', kind: 'COMMUNITY', names: { en: 'The city of Deir ez-Zor' }, within: 'deir-district' },
    ])
    const found = await matches()
    const codes = Object.fromEntries(Object.entries(found).map(([slug, { is }]) => [slug, is]))
    expect(codes).toEqual({
      'n:syria': 'ocha:SY',
      'n:deir': 'ocha:SY09',
      'n:mayadin': 'ocha:SY0903',
      'n:deir-district': 'ocha:SY0901',
      'n:english': 'ocha:C5202',
      'n:marks': 'ocha:C5202',
      'n:arabic': 'ocha:C5202',
      'n:heard': 'ocha:C5202',
      'n:other': 'ocha:C4001',
      'n:city': 'ocha:C4000',
    })
    expect(unmatched).toEqual([])
    expect(found['n:heard']).toMatchObject({
      modality: 'ASSESSED',
      likelihood: 'LIKELY',
      claimant: { name: 'Importer of Isnad' },
      statement:
        'The place "Diban town" is taken for "Dhiban" (ocha:C5202): "Diban" sounds like "Dhiban", alone of all within "Al Mayadin" (ocha:SY0903).',
    })
    expect(found['n:mayadin']!.statement).toBe(
      'The place "Mayadin district" is taken for "Al Mayadin" (ocha:SY0903): "Mayadin" is "Al Mayadin" but for the article, alone of all within "Deir-ez-Zor" (ocha:SY09).',
    )
    expect(await incidentsAt('ocha:C5202')).toEqual({
      within: ['At arabic', 'At english', 'At heard', 'At marks'],
      here: ['At arabic', 'At english', 'At heard', 'At marks'],
    })
    expect(await incidentsAt('ocha:SY0903')).toEqual({
      within: ['At arabic', 'At english', 'At heard', 'At marks'],
      here: [],
    })
    expect((await incidentsAt('ocha:SY09')).within).toHaveLength(6)
    expect((await incidentsAt('n:deir')).within).toHaveLength(6)
    expect(await audit(database)).toEqual([])
  })

  it('is found by the code of its country, and is the same by a code of the gazetteer', async () => {
    await importListed()
    await loadNotes(
      [
        { id: 'coded-country', kind: 'COUNTRY', names: { en: 'The republic' }, identifiers: ['iso3166-1:SY'] },
        { id: 'coded', kind: 'COMMUNITY', names: { en: 'A village' }, within: 'ocha:SY0903' },
        { id: 'named', kind: 'COMMUNITY', names: { en: 'Dhiban' }, within: 'ocha:SY0903' },
      ].map((told) => told as Told),
      {
        incidents: [
          {
            ref: 'n:attack',
            names: [{ value: 'Attack', lang: 'en', kind: 'PRIMARY' }],
            incidentType: 'RAID',
            place: 'ocha:C5202',
          },
        ],
      },
    )
    const found = await matches()
    expect(found['n:coded-country']).toMatchObject({
      is: 'ocha:SY',
      modality: 'STATED',
      statement: 'The place "The republic" is taken for "Syrian Arab Republic" (ocha:SY): both have the code SY.',
    })
    expect(found['n:named']!.is).toBe('ocha:C5202')
    expect(found['n:coded']).toBeUndefined()
    expect((await incidentsAt('ocha:SY09')).within).toEqual(['Attack'])
    expect((await incidentsAt('n:named')).within).toEqual(['Attack'])
  })

  it('is not guessed: several of its name, no known district, and no such name are told', async () => {
    await importListed()
    const { unmatched } = await loadNotes([
      village('homonym', { en: 'Tayba' }, 'deir-district'),
      village('nowhere', { en: 'Dhiban' }, 'no-such'),
      village('unknown', { en: 'Shuhayl' }),
      village('no-district', { en: 'Hajin' }, 'deir'),
      { id: 'no-such', kind: 'DISTRICT', names: { en: 'Ashara' }, within: 'deir' },
      { id: 'alone', kind: 'COMMUNITY', names: { en: 'Dhiban' } },
    ])
    expect(Object.fromEntries(unmatched.map(({ place, reason }) => [place, reason]))).toEqual({
      'n:homonym':
        'It may be any of several within "Deir-ez-Zor" (ocha:SY0901): "Tayba" (ocha:C4002), "Tayba" (ocha:C4003).',
      'n:nowhere': 'It lies in "Ashara", which was not found itself.',
      'n:unknown': 'Nothing of its kind and name is listed within "Al Mayadin" (ocha:SY0903).',
      'n:no-such': 'Nothing of its kind and name is listed within "Deir-ez-Zor" (ocha:SY09).',
      'n:alone': 'It lies in nothing by which its name could be told from others.',
    })
    const found = await matches()
    expect(found['n:no-district']!.is).toBe('ocha:C5011')
    expect(Object.keys(found).filter((slug) => slug in { 'n:homonym': 1, 'n:nowhere': 1, 'n:unknown': 1 })).toEqual([])
    // By the district of its own data set, an incident still is one of the governorate.
    expect((await incidentsAt('ocha:SY09')).within).toContain('At unknown')
  })
})

describe('looking up', () => {
  it('twice changes nothing, and neither does a rebuild', async () => {
    await importListed()
    await loadNotes([village('ford', { en: 'Dhiban' })])
    const before = await dumpExactly(database)
    expect(await lookUpPlaces(database)).toMatchObject({ loaded: { unchanged: true } })
    expect(await dumpExactly(database)).toEqual(before)
    await rebuild(database)
    expect(await dumpExactly(database)).toEqual(before)
  })

  it('finds what was there before the gazetteer, and withdraws what a gazetteer lists no more', async () => {
    expect(await loadNotes([village('ford', { en: 'Dhiban' })])).toBeNull()
    expect((await importListed()).places).toEqual({ found: [], notFound: [] })
    expect((await incidentsAt('ocha:C5202')).within).toEqual(['At ford'])
    expect((await incidentsAt('ocha:SY09')).within).toEqual(['At ford'])

    await removeDataset(database, 'populated-places')
    await lookUpPlaces(database)
    expect(await matches()).toEqual({})
    expect((await incidentsAt('n:ford')).within).toEqual(['At ford'])
    expect(await audit(database)).toEqual([])
  })

  it('finds the units that another data set defined first', async () => {
    const first = seedOf({
      dataset: { ref: 's:seed', scheme: 's', title: 'Seed', licence: 'CC0' },
      actors: [{ ref: 's:someone', names: namesOf({ en: 'Someone' }), actorKind: 'PERSON' }],
      places: [{ ref: 'ocha:SY09', placeKind: 'GOVERNORATE', names: namesOf({ en: 'Deir ez-Zor, in our words' }) }],
    })
    await loadDataset(database, first)
    await importListed()
    await loadNotes([
      village('ford', { en: 'Dhiban' }),
      { id: 'ours', kind: 'GOVERNORATE', names: { en: 'Deir ez-Zor, in our words' } },
    ])
    const found = await matches()
    expect(found['n:ours']!.is).toBe('ocha:SY09')
  })

  it('is told in the report of an import, and done in each gazetteer by itself', async () => {
    await importListed()
    await importFrom(ochaCod, 'units.csv', units)
    const town = [
      '99',
      'Dhiban',
      'Dhiban',
      'ذيبان',
      '35.01',
      '40.51',
      'P',
      'PPL',
      'SY',
      '',
      '07',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]
    await importFrom(geonames, 'towns.txt', `${town.join('\t')}\n`)
    const { places } = await importFrom(acled, 'events.csv', events)
    expect(places!.found.map(({ name, gazetteer, listed: is }) => [name, gazetteer, is])).toEqual([
      ['Syria', 'ocha', 'ocha:SY'],
      ['Deir ez Zor', 'ocha', 'ocha:SY09'],
      ['Al Mayadin', 'ocha', 'ocha:SY0903'],
      ['Thiban', 'ocha', 'ocha:SY090301'],
      ['Dhiban', 'ocha', 'ocha:C5202'],
      ['Syria', 'geonames', 'iso3166-1:SY'],
    ])
    expect(places!.notFound.map(({ name, gazetteer }) => [name, gazetteer])).toEqual([
      ['Deir ez Zor', 'geonames'],
      ['Al Mayadin', 'geonames'],
      ['Thiban', 'geonames'],
      ['Dhiban', 'geonames'],
    ])
    expect((await importFrom(acled, 'events.csv', events)).loaded!.unchanged).toBe(true)
  })
})

const events = `event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
SYR1,13 March 2021,2021,1,Political violence,Battles,Armed clash,Group A,,Rebel group,Group B,,Rebel group,x,,760,Middle East,Syria,Deir ez Zor,Al Mayadin,Thiban,Dhiban,35.0,40.5,1,A paper,National,A clash.,0,,1
`
