import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { rebuild } from '../../src/graph/derived/rebuild.ts'
import { acled } from '../../src/import/formats/acled/acled.importer.ts'
import { geonames } from '../../src/import/formats/geonames/geonames.importer.ts'
import type { Importer } from '../../src/import/formats/importer.ts'
import { ochaCod } from '../../src/import/formats/ocha-cod/ocha-cod.importer.ts'
import { sharedFile } from '../../src/import/formats/testing/shared-data.ts'
import { ucdpGed } from '../../src/import/formats/ucdp-ged/ucdp-ged.importer.ts'
import { lookUpPlaces } from '../../src/import/gazetteers/look-up-places.ts'
import { removeDataset } from '../../src/import/load/datasets.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { runImport } from '../../src/import/run-import/run-import.ts'
import { spoolFiles } from '../../src/import/run-import/spool-files.ts'
import { type Marking, marking } from '../../src/vocabulary/index.ts'
import { dumpExactly } from '../support/dump-exactly.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

const database = testDatabase()
let served: ServedToViewers
let folder: string

beforeAll(async () => {
  served = await serveToViewers(database)
  folder = mkdtempSync(join(tmpdir(), 'isnad-gazetteers-'))
})
beforeEach(() => emptyGraph(database))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await served.close()
})

/** Dhiban is one in Al Mayadin and another in Deir ez-Zor, where there are two called Tayba. */
const listed = `PP_NAME_EN,PP_NAME_AR,PP_PCODE,ADM3_EN,ADM3_PCODE,ADM2_EN,ADM2_PCODE,ADM1_EN,ADM1_PCODE,ADM0_EN,ADM0_PCODE
Dhiban,ذيبان,C4967,Thiban,SY090302,Al Mayadin,SY0903,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Hajin,هجين,C5011,Hajin,SY090202,Abu Kamal,SY0902,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Dhiban,ذيبان,C4001,Khasham,SY090104,Deir-ez-Zor,SY0901,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Tayba,طيبة,C4002,Khasham,SY090104,Deir-ez-Zor,SY0901,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Tayba,طيبة,C4003,Basira,SY090105,Deir-ez-Zor,SY0901,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Deir-ez-Zor,دير الزور,C4000,Deir-ez-Zor,SY090100,Deir-ez-Zor,SY0901,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
`
const units = `ADM3_PCODE,ADM3_EN,ADM3_AR,ADM2_PCODE,ADM2_EN,ADM2_AR,ADM1_PCODE,ADM1_EN,ADM1_AR,ADM0_PCODE,ADM0_EN,ADM0_AR
SY090302,Thiban,ذيبان,SY0903,Al Mayadin,الميادين,SY09,Deir-ez-Zor,دير الزور,SY,Syrian Arab Republic,سوريا
`

async function importFrom(importer: Importer, name: string, content: string) {
  const source = join(folder, name)
  writeFileSync(source, content)
  return importFile(importer, source)
}

async function importFile(importer: Importer, source: string) {
  const spooled = await spoolFiles({ importer, source, input: Readable.from([]) })
  try {
    return await runImport(database, spooled, { strict: false })
  } finally {
    await spooled.remove()
  }
}

const importListed = () => importFrom(ochaCod, 'populated-places.csv', listed)

type Names = Record<string, string> | [string, string, Marking][]
const namesOf = (names: Names) =>
  (Array.isArray(names) ? names : Object.entries(names).map(([lang, value]) => [lang, value, 'CLEAR'] as const)).map(
    ([lang, value, marking]) => ({ value, lang, kind: 'PRIMARY' as const, marking }),
  )

interface Told {
  readonly id: string
  readonly kind: 'COUNTRY' | 'GOVERNORATE' | 'DISTRICT' | 'SUBDISTRICT' | 'COMMUNITY' | 'REGION'
  readonly names: Names
  readonly within?: string
  readonly identifiers?: string[]
}

const around: Told[] = [
  { id: 'syria', kind: 'COUNTRY', names: { en: 'Syria' } },
  { id: 'deir', kind: 'GOVERNORATE', names: { en: 'Deir ez-Zor Governorate' }, within: 'syria' },
  { id: 'mayadin', kind: 'DISTRICT', names: { en: 'Mayadin district' }, within: 'deir' },
  { id: 'deir-district', kind: 'DISTRICT', names: { en: 'Deir ez-Zor' }, within: 'deir' },
]

/** Places of a data set, with an incident at each that lies in nothing of them but a division. */
function notes(places: readonly Told[], more: Partial<SeedContent> = {}): SeedContent {
  return {
    dataset: { ref: 'n:notes', scheme: 'n', title: 'Notes', licence: 'CC0' },
    places: [...around, ...places].map(({ id, kind, names, within, identifiers }) => ({
      ref: `n:${id}`,
      placeKind: kind,
      names: namesOf(names),
      ...(within && { within: within.includes(':') ? within : `n:${within}` }),
      ...(identifiers && { identifiers }),
    })),
    incidents: places.map(({ id }) => ({
      ref: `n:at-${id}`,
      names: [{ value: `At ${id}`, lang: 'en', kind: 'PRIMARY' as const }],
      incidentType: 'RAID' as const,
      place: `n:${id}`,
    })),
    ...more,
  }
}

async function loadNotes(places: readonly Told[], more: Partial<SeedContent> = {}) {
  await loadDataset(database, seedOf(notes(places, more)))
  return (await lookUpPlaces(database))!
}

const village = (id: string, names: Names, within = 'mayadin'): Told => ({ id, kind: 'COMMUNITY', names, within })

/** What the importer takes places for: the codes by the slugs. */
async function matches(viewer: Marking = 'RED') {
  const { data } = await served.ask(
    viewer,
    `{ claims(filter: {predicates: [SAME_AS]}, first: 100) { nodes {
      marking modality likelihood statement(lang: "en") claimant { ... on Actor { name } }
      proposition { subject { ... on Place { identifiers { scheme value } } } object { ... on Place { identifiers { scheme value } } } }
    } } }`,
  )
  type End = { identifiers: { scheme: string; value: string }[] }
  const refOf = ({ identifiers }: End, among: (scheme: string) => boolean) =>
    identifiers.filter(({ scheme }) => among(scheme)).map(({ scheme, value }) => `${scheme}:${value}`)[0]!
  const isListed = (scheme: string) => ['ocha', 'geonames'].includes(scheme)
  return Object.fromEntries(
    // biome-ignore lint/suspicious/noExplicitAny: an answer.
    data.claims.nodes.map(({ proposition: { subject, object }, ...claim }: any) => [
      refOf(subject, (scheme) => !isListed(scheme)),
      { ...claim, is: refOf(object, isListed) },
    ]),
  ) as Record<string, { is: string; marking: Marking; modality: string; likelihood: string | null; statement: string }>
}

async function incidentsAt(place: string, viewer: Marking = 'CLEAR', lens: object | null = null) {
  const { data, errors } = await served.ask(
    viewer,
    `query ($places: [Ref!]!, $place: Ref!, $lens: Lens) {
      incidents(filter: {places: $places}, lens: $lens, first: 100) { totalCount nodes { name } }
      place(ref: $place, lens: $lens) { incidents(first: 100) { totalCount nodes { name } } here: incidents(includeWithin: false) { nodes { name } } }
    }`,
    { places: [place], place, lens },
  )
  expect(errors).toEqual([])
  const { incidents, place: asked } = data
  expect(asked.incidents).toEqual(incidents)
  expect(incidents.totalCount).toBe(incidents.nodes.length)
  const namesIn = (nodes: { name: string }[]) => nodes.map(({ name }) => name)
  return { within: namesIn(incidents.nodes), here: namesIn(asked.here.nodes) }
}

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
      'n:english': 'ocha:C4967',
      'n:marks': 'ocha:C4967',
      'n:arabic': 'ocha:C4967',
      'n:heard': 'ocha:C4967',
      'n:other': 'ocha:C4001',
      'n:city': 'ocha:C4000',
    })
    expect(unmatched).toEqual([])
    expect(found['n:heard']).toMatchObject({
      modality: 'ASSESSED',
      likelihood: 'LIKELY',
      claimant: { name: 'Importer of Isnad' },
      statement:
        'The place "Diban town" is taken for "Dhiban" (ocha:C4967): "Diban" sounds like "Dhiban", alone of all within "Al Mayadin" (ocha:SY0903).',
    })
    expect(found['n:mayadin']!.statement).toBe(
      'The place "Mayadin district" is taken for "Al Mayadin" (ocha:SY0903): "Mayadin" is "Al Mayadin" but for the article, alone of all within "Deir-ez-Zor" (ocha:SY09).',
    )
    expect(await incidentsAt('ocha:C4967')).toEqual({
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
            place: 'ocha:C4967',
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
    expect(found['n:named']!.is).toBe('ocha:C4967')
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
      const { here } = await incidentsAt('ocha:C4967', viewer)
      expect(here).toEqual(viewer === 'CLEAR' ? [] : ['At guarded'])
    }
    expect(Object.keys(await matches('CLEAR'))).not.toContain('n:guarded')
    expect(await audit(database)).toEqual([])
  })

  it('is known from its moment on, and no more when it was withdrawn', async () => {
    await importListed()
    await loadNotes([village('ford', { en: 'Dhiban' })])
    const { data } = await served.ask('RED', '{ claims(filter: {predicates: [SAME_AS]}) { nodes { recordedAt } } }')
    const recorded = Date.parse(data.claims.nodes[0].recordedAt)
    const at = (moment: number) => ({ knownAt: new Date(moment).toISOString() })
    expect((await incidentsAt('ocha:C4967', 'CLEAR', at(recorded - 1))).within).toEqual([])
    expect((await incidentsAt('ocha:C4967', 'CLEAR', at(recorded))).within).toEqual(['At ford'])

    await loadNotes([village('ford', { en: 'Somewhere else' })])
    expect((await matches())['n:ford']).toBeUndefined()
    expect((await incidentsAt('ocha:C4967')).within).toEqual([])
    expect((await incidentsAt('ocha:C4967', 'CLEAR', at(recorded))).within).toEqual(['At ford'])
    expect(await audit(database)).toEqual([])
  })

  it('is followed whatever the lens, for it tells where something lies and nothing of what is said', async () => {
    await importListed()
    await loadNotes([village('ford', { en: 'Dhiban' })])
    const lens = { excludeDatasets: ['gazetteer:matches'], modalities: ['STATED'] }
    expect((await incidentsAt('ocha:C4967', 'CLEAR', lens)).within).toEqual(['At ford'])
  })

  it('is withdrawn where somebody denies it, unless the denial is hidden from those who see the match', async () => {
    await importListed()
    const denial = (marking: Marking): Partial<SeedContent> => ({
      actors: [{ ref: 'n:mapper', names: namesOf({ en: 'Mapper' }), actorKind: 'PERSON' }],
      claims: [
        {
          ref: 'n:denial',
          proposition: { subject: 'n:ford', predicate: 'SAME_AS', object: 'ocha:C4967' },
          polarity: 'DENIED',
          modality: 'STATED',
          claimant: 'n:mapper',
          attribution: 'FIRST_HAND',
          marking,
        },
      ],
    })
    const load = async (marking: Marking) => {
      const content = seedOf(notes([village('ford', { en: 'Dhiban' })], denial(marking)), [
        { ref: 'ocha:C4967', kinds: ['places'], file: 'claims', line: 1, path: 'object' },
      ])
      await loadDataset(database, content)
      return (await lookUpPlaces(database))!
    }
    await load('RED')
    expect((await incidentsAt('ocha:C4967')).within).toEqual(['At ford'])
    const { unmatched } = await load('CLEAR')
    expect(unmatched).toMatchObject([{ place: 'n:ford', reason: 'That it is "Dhiban" (ocha:C4967) is denied.' }])
    expect((await incidentsAt('ocha:C4967')).within).toEqual([])
  })

  it('by another than the importer moves nothing', async () => {
    await importListed()
    const content = notes([village('ford', { en: 'The ford' })], {
      actors: [{ ref: 'n:mapper', names: namesOf({ en: 'Mapper' }), actorKind: 'PERSON' }],
      claims: [
        {
          ref: 'n:same',
          proposition: { subject: 'ocha:C4967', predicate: 'SAME_AS', object: 'n:ford' },
          modality: 'STATED',
          claimant: 'n:mapper',
          attribution: 'FIRST_HAND',
        },
      ],
    })
    await loadDataset(
      database,
      seedOf(content, [{ ref: 'ocha:C4967', kinds: ['places'], file: 'claims', line: 1, path: 'subject' }]),
    )
    await lookUpPlaces(database)
    expect((await incidentsAt('ocha:C4967')).within).toEqual([])
  })
})

describe('looking up', () => {
  it('twice changes nothing, and neither does a rebuild', async () => {
    await importListed()
    await loadNotes([village('ford', { en: 'Dhiban' })])
    const before = await dumpExactly(database)
    expect((await lookUpPlaces(database))!.loaded.unchanged).toBe(true)
    expect(await dumpExactly(database)).toEqual(before)
    await rebuild(database)
    expect(await dumpExactly(database)).toEqual(before)
  })

  it('finds what was there before the gazetteer, and withdraws what a gazetteer lists no more', async () => {
    expect(await loadNotes([village('ford', { en: 'Dhiban' })])).toBeNull()
    expect((await importListed()).places).toEqual({ found: [], notFound: [] })
    expect((await incidentsAt('ocha:C4967')).within).toEqual(['At ford'])
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
      ['Thiban', 'ocha', 'ocha:SY090302'],
      ['Dhiban', 'ocha', 'ocha:C4967'],
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

const adm4 = sharedFile(process.env, 'gazetteer/cod-ab-syr-adm4-20210113.csv')
const ged = sharedFile(process.env, 'ucdp/ged191-syria-deir-ez-zor-2018-2019.csv')

it.skipIf(adm4.isAbsent || ged.isAbsent)(
  'the communities of OCHA are found for the events of UCDP, and all 844 are incidents of the governorate (skipped where the files are absent)',
  async () => {
    await importFile(ochaCod, adm4.path)
    const { places } = await importFile(ucdpGed, ged.path)
    const named = new Map(places!.found.map(({ name, listed: is }) => [name, is]))
    expect([
      named.get('Deir ez Zor Governorate'),
      named.get('Al Mayadin district'),
      named.get('Albu Kamal district'),
    ]).toEqual(['ocha:SY09', 'ocha:SY0903', 'ocha:SY0902'])
    console.info(places!.found.map(({ reason }) => reason).join('\n'), places!.notFound)
    const { data } = await served.ask(
      'CLEAR',
      '{ incidents(filter: {places: ["ocha:SY09"]}) { totalCount } elsewhere: incidents(filter: {places: ["ocha:SY08"]}) { totalCount } }',
    )
    expect(data).toEqual({ incidents: { totalCount: 844 }, elsewhere: { totalCount: 0 } })
    expect(await audit(database)).toEqual([])
  },
  600_000,
)
