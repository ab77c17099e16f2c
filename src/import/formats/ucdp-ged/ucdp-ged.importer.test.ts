import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { importFile, importText, seedOf } from '../testing/as-seed.ts'
import { ucdpGed } from './ucdp-ged.importer.ts'

const shared = process.env.ISNAD_SHARED ?? resolve(import.meta.dirname, '../../../../../shared')
const real = join(shared, 'data/ucdp/ged191-syria-deir-ez-zor-2018-2019.csv')

/** The columns of release 19.1, and of the releases with 49. */
const columns41 =
  'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high'.split(
    ',',
  )
const columns49 =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  )

const plain = {
  id: '9001',
  year: '2018',
  type_of_violence: '1',
  dyad_name: 'Government of Arcadia - Northern Front',
  side_a_new_id: '600',
  side_a: 'Government of Arcadia',
  side_b_new_id: '500.0',
  side_b: 'Northern Front',
  source_article: '"Daily, North,2018-09-14,Two fall; a third flees";"The Wire,2018-09-15,Clash at Ford"',
  source_office: 'Daily, North;The Wire',
  source_date: '2018-09-14;2018-09-15',
  source_headline: 'Two fall; a third flees;Clash at Ford',
  where_prec: '2',
  where_coordinates: 'Ford/Furt village',
  adm_1: 'Green Governorate',
  adm_2: 'Hill district',
  latitude: '34.5',
  longitude: '40.9',
  country: 'Arcadia',
  country_id: '999',
  date_prec: '1',
  date_start: '2018-09-13 00:00:00.000',
  date_end: '2018-09-13 00:00:00.000',
  deaths_a: '2',
  deaths_b: '0',
  deaths_civilians: '1',
  deaths_unknown: '3',
  low: '4',
  best: '6',
  high: '9',
}

type Row = Partial<typeof plain>
const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const table = (columns: readonly string[], ...rows: Row[]) =>
  [columns, ...rows.map((row) => columns.map((column) => ({ ...plain, ...row })[column as keyof Row] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')
const read = (...rows: Row[]) => importText(ucdpGed, 'GEDEvent_v22_1.csv', table(columns49, ...rows))
const incidentOf = async (row: Row) => seedOf(await read(row)).incidents[0]!

describe('an event', () => {
  test('is an incident with its place, point and day', async () => {
    const { incidents, places } = seedOf(await read({}))
    expect(incidents).toMatchObject([
      {
        ref: 'ucdp-ged:9001',
        incidentType: 'UNSPECIFIED_VIOLENCE',
        date: { edtf: '2018-09-13' },
        location: { latitude: 34.5, longitude: 40.9, precision: 'NEAR' },
      },
    ])
    expect(places.map(({ placeKind, names, within }) => [placeKind, names.map(({ value }) => value), within])).toEqual([
      ['COUNTRY', ['Arcadia'], undefined],
      ['GOVERNORATE', ['Green Governorate', 'Green'], 'gwno:999'],
      ['DISTRICT', ['Hill district', 'Hill'], places[1]!.ref],
      ['COMMUNITY', ['Ford/Furt village', 'Ford', 'Furt'], places[2]!.ref],
    ])
    expect(incidents[0]!.place).toBe(places[3]!.ref)
    expect(places.every(({ location }) => location === undefined)).toBe(true)
  })

  test('has two sides of which neither is the attacker, or a perpetrator and its target', async () => {
    const partsOf = async (row: Row) =>
      seedOf(await read(row)).claims.flatMap(({ proposition }) =>
        proposition.predicate === 'PARTICIPATED_IN' ? [[proposition.subject, proposition.role, proposition.side]] : [],
      )
    for (const type_of_violence of ['1', '2']) {
      expect(await partsOf({ type_of_violence })).toEqual([
        ['ucdp:600', 'PARTICIPANT', 1],
        ['ucdp:500', 'PARTICIPANT', 2],
      ])
    }
    expect(await partsOf({ type_of_violence: '3', side_b_new_id: '9999', side_b: 'Civilians' })).toEqual([
      ['ucdp:600', 'PERPETRATOR', undefined],
      ['ucdp:9999', 'TARGET', undefined],
    ])
  })

  test('has a toll in all, and one of each party that lost anybody', async () => {
    const { claims } = seedOf(await read({}))
    const tolls = claims.filter(({ tolls }) => tolls.length > 0)
    expect(tolls.map(({ ref, proposition, tolls }) => [ref, proposition.object, tolls])).toMatchObject([
      [
        'ucdp-ged:9001-deaths',
        undefined,
        [
          { partyScope: 'TOTAL', low: 4, best: 6, high: 9 },
          { partyScope: 'UNKNOWN', best: 3 },
        ],
      ],
      ['ucdp-ged:9001-deaths-side-a', 'ucdp:600', [{ partyScope: 'PARTY', best: 2 }]],
      ['ucdp-ged:9001-deaths-civilians', 'ucdp-ged:civilians', [{ partyScope: 'PARTY', best: 1 }]],
    ])
  })

  test('whose best estimate lies outside its bounds keeps it, with the numbers as they were', async () => {
    const { claims } = seedOf(await read({ low: '0', best: '26', high: '25', deaths_unknown: '0' }))
    expect(claims.find(({ ref }) => ref.endsWith('-deaths'))!.tolls).toMatchObject([
      { low: 0, best: 26, high: 26, verbatim: 'low 0, best 26, high 25' },
    ])
  })

  test('rests on its articles: the claims cite them, and each is of its office', async () => {
    const { claims, documents, sources } = seedOf(await read({}))
    const articles = documents.filter(({ documentKind }) => documentKind === 'ARTICLE')
    expect(articles.map(({ title, publishedOn }) => [title, publishedOn?.edtf])).toEqual([
      ['Two fall; a third flees', '2018-09-14'],
      ['Clash at Ford', '2018-09-15'],
    ])
    expect(sources.map(({ names }) => names[0]!.value)).toEqual([
      'Uppsala Conflict Data Program',
      'Daily, North',
      'The Wire',
    ])
    for (const { cites, document } of claims) {
      expect(cites).toEqual(articles.map(({ ref }) => ref))
      expect(document).toBe('ucdp-ged:data-set')
    }
    expect(documents.find(({ ref }) => ref === 'ucdp-ged:data-set')!.cites ?? []).toEqual([])
  })

  test('keeps all 49 columns with their words in the record of each claim', async () => {
    const { records } = await read({})
    const claims = records.flatMap((record) => (record.kind === 'claims' ? [record.value] : []))
    expect(claims).toHaveLength(6)
    for (const { record } of claims) {
      expect(Object.keys(record!.fields)).toEqual(columns49)
      expect(record).toMatchObject({ row: 2, release: '22.1', fields: { side_b_new_id: '500.0' } })
    }
  })

  test('reads the same from the 41 columns of an older release', async () => {
    const [older, newer] = await Promise.all([importText(ucdpGed, 'ged191.csv', table(columns41, {})), read({})])
    const said = ({ records }: typeof older) => records.map(({ value }) => ({ ...value, record: undefined }))
    expect(said(older)).toEqual(said(newer))
  })
})

describe('a date', () => {
  test('that a spreadsheet has rewritten is a day where another row tells the order of day and month', async () => {
    const on = (id: string, date: string) => ({ id, date_start: date, date_end: date })
    const first = on('9001', '2/3/2018 0:00')
    const both = seedOf(await read(first, on('9002', '2/18/2018 0:00'))).incidents
    expect(both.map(({ date }) => date!.edtf)).toEqual(['2018-02-03', '2018-02-18'])
    expect((await incidentOf(first)).date!.edtf).toBe('2018')
  })

  test.each([
    [
      'some time within its interval',
      { date_prec: '2', date_start: '2018-09-11', date_end: '2018-09-13' },
      '[2018-09-11..2018-09-13]',
    ],
    [
      'days around it',
      { date_prec: '2', date_start: '2018-09-11', date_end: '2018-09-11' },
      '[2018-09-06..2018-09-16]',
    ],
    [
      'the week of it',
      { date_prec: '3', date_start: '2018-09-13', date_end: '2018-09-13' },
      '[2018-09-10..2018-09-16]',
    ],
    ['the month of it', { date_prec: '4', date_start: '2018-09-15', date_end: '2018-09-15' }, '2018-09'],
    ['the year of it', { date_prec: '5', date_start: '2018-06-30', date_end: '2018-06-30' }, '2018'],
    ['a whole year', { date_prec: '5', date_start: '2018-01-01', date_end: '2018-12-31' }, '[2018-01-01..2018-12-31]'],
  ])('that is not known to the day is %s', async (_, row, edtf) => {
    expect((await incidentOf(row)).date).toMatchObject({ edtf })
  })

  test.each(['2/18/10', '99 Oct. 9999', '2018-00-00', '9/3/2018 0:00'])(
    'that is no day keeps its words: %s',
    async (date_start) => {
      expect((await incidentOf({ date_start, date_end: date_start })).date).toEqual({
        verbatim: date_start,
        edtf: '2018',
      })
    },
  )
})

test('articles in free text, and lists that are out of step, lose no article and mix none up', async () => {
  const free = { source_article: 'Wire, "Clash", 3 Feb 1990', source_office: '', source_date: '', source_headline: '' }
  const loose = {
    id: '9002',
    source_article: 'see notes',
    source_office: 'A;B',
    source_date: '2/18/10;99 Oct. 9999',
    source_headline: 'One; two; three',
  }
  const { documents } = seedOf(await read(free, loose))
  const articles = documents.filter(({ documentKind }) => documentKind === 'ARTICLE')
  expect(articles.map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
    ['Wire, "Clash", 3 Feb 1990', undefined],
    ['A, 2/18/10', { verbatim: '2/18/10' }],
    ['B, 99 Oct. 9999', { verbatim: '99 Oct. 9999' }],
  ])
})

test('a table that passed through a statistics program says the same', async () => {
  const whole = { side_a_new_id: '600.0', where_prec: '2.0', date_prec: '1.0', type_of_violence: '1.0', best: '6.0' }
  const nothing = { adm_2: 'NA', source_article: 'NA', source_office: 'nan', source_date: '', source_headline: 'NA' }
  const empty = { adm_2: '', source_article: '', source_office: '', source_date: '', source_headline: '' }
  const said = async (row: Row) => (await read(row)).records.map(({ value }) => ({ ...value, record: undefined }))
  expect(await said({ ...whole, ...nothing })).toEqual(await said(empty))
})

test('a row that cannot be taken is told with its column and words, and nothing of it is taken', async () => {
  const { rejections, records } = await read(
    { id: 'nine' },
    { best: '' },
    { best: '-1' },
    { type_of_violence: '4' },
    { latitude: '134.5' },
    { longitude: 'east' },
    { side_b_new_id: '' },
    { date_prec: '9' },
  )
  expect(rejections.map(({ at, message }) => `${at.line}: ${message}`)).toEqual([
    '2: id is "nine", and must be a whole number.',
    '3: best is empty.',
    '4: best is "-1", and must be a whole number.',
    '5: type_of_violence is "4", and must be one of 1, 2, 3.',
    '6: ucdp-ged:9001.location.latitude: A latitude lies between -90 and 90.',
    '7: longitude is "east", and must be a number.',
    '8: side_b_new_id is empty.',
    '9: date_prec is "9", and must be one of 1, 2, 3, 4, 5.',
  ])
  expect(records.map(({ kind }) => kind)).toEqual(['sources', 'documents'])
})

describe.skipIf(!existsSync(real))('the real file (skipped where the folder ISNAD_SHARED is absent)', () => {
  test('is taken whole, with the totals of its rows', async () => {
    const raw: Record<string, string>[] = parse(readFileSync(real), { columns: true })
    const result = await importFile(ucdpGed, real)
    const { incidents, claims, sources } = seedOf(result)
    expect(result.rejections).toEqual([])
    expect(incidents).toHaveLength(raw.length)
    const total = (rows: Record<string, string>[], column: string) =>
      rows.reduce((sum, row) => sum + Number(row[column]), 0)
    const rising = raw.filter(({ low, best, high }) => Number(low) <= Number(best) && Number(best) <= Number(high))
    const refs = new Set(rising.map(({ id }) => `ucdp-ged:${id}-deaths`))
    const tolls = claims.filter(({ ref }) => refs.has(ref)).map(({ tolls }) => tolls[0]!)
    for (const bound of ['low', 'best', 'high'] as const) {
      expect(tolls.reduce((sum, toll) => sum + toll[bound]!, 0)).toBe(total(rising, bound))
    }
    const killed = (end: string) =>
      claims.filter(({ ref }) => ref.endsWith(end)).reduce((sum, { tolls }) => sum + tolls[0]!.best!, 0)
    expect(killed('-deaths-side-a')).toBe(total(raw, 'deaths_a'))
    expect(killed('-deaths-side-b')).toBe(total(raw, 'deaths_b'))
    expect(killed('-deaths-civilians')).toBe(total(raw, 'deaths_civilians'))
    const offices = new Set(raw.flatMap((row) => row.source_office!.split(';').map((office) => office.trim())))
    expect(sources).toHaveLength(offices.size + 1)
    const uncertain = incidents.filter(({ date }) => date?.edtf?.startsWith('['))
    expect(uncertain).toHaveLength(raw.filter((row) => row.date_prec !== '1').length)
  })
})
