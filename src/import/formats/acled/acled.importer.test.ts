import { describe, expect, test } from 'vitest'
import { importText, seedOf } from '../testing/as-seed.ts'
import { acled } from './acled.importer.ts'

const newer =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(
    ',',
  )
const older =
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3'.split(
    ',',
  )

const battle = {
  event_id_cnty: 'ARC17',
  event_date: '2021-03-13',
  year: '2021',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Northern Front',
  assoc_actor_1: 'Hill Union; Old Guard',
  inter1: 'Rebel group',
  actor2: 'Military Forces of Arcadia (2000-)',
  assoc_actor_2: '',
  inter2: 'State forces',
  iso: '8',
  country: 'Arcadia',
  admin1: 'Green',
  admin2: 'Hill',
  admin3: '',
  location: 'Ford',
  latitude: '34.5',
  longitude: '40.9',
  geo_precision: '1',
  source: 'Ford Courier; The Wire',
  notes: 'A clash, with "many" wounded.',
  fatalities: '10',
}
type Row = Partial<typeof battle>

const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const table = (columns: readonly string[], ...rows: Row[]) =>
  [columns, ...rows.map((row) => columns.map((column) => ({ ...battle, ...row })[column as keyof Row] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')
const read = (...rows: Row[]) => importText(acled, 'acled.csv', table(newer, ...rows))

describe('an event', () => {
  test('is an incident with its type, place and point', async () => {
    const { incidents, places } = seedOf(await read({}))
    expect(incidents).toMatchObject([
      {
        ref: 'acled:ARC17',
        incidentType: 'ARMED_CLASH',
        date: { edtf: '2021-03-13' },
        location: { latitude: 34.5, longitude: 40.9, precision: 'SETTLEMENT' },
      },
    ])
    expect(places.map(({ placeKind, names }) => [placeKind, names[0]!.value])).toEqual([
      ['COUNTRY', 'Arcadia'],
      ['GOVERNORATE', 'Green'],
      ['DISTRICT', 'Hill'],
      ['COMMUNITY', 'Ford'],
    ])
    expect(places[0]!.ref).toBe('iso3166:008')
  })

  test('of the oldest files lies in a country by its number of Gleditsch and Ward', async () => {
    const columns = ['GWNO', ...newer.filter((column) => column !== 'iso').map((column) => column.toUpperCase())]
    const cells = columns.map((column) => ({ ...battle, gwno: '652' })[column.toLowerCase() as keyof typeof battle])
    const content = `${columns.join(',')}\n${cells.map((cell) => quoted(cell ?? '')).join(',')}\n`
    expect(seedOf(await importText(acled, 'old.csv', content)).places[0]!.ref).toBe('gwno:652')
  })

  test('has its actors on two sides where they fight, with those who stand by them', async () => {
    const { claims, actors } = seedOf(await read({}))
    const nameOf = new Map(actors.map(({ ref, names, actorKind }) => [ref, `${names[0]!.value} ${actorKind}`]))
    const parts = claims.filter(({ proposition }) => proposition.predicate === 'PARTICIPATED_IN')
    expect(
      parts.map(({ ref, proposition: { subject, role, side } }) => [ref, nameOf.get(subject), role, side]),
    ).toEqual([
      ['acled:ARC17-actor-1', 'Northern Front REBEL_GROUP', 'PARTICIPANT', 1],
      ['acled:ARC17-associate-1-1', 'Hill Union OTHER', 'PARTICIPANT', 1],
      ['acled:ARC17-associate-1-2', 'Old Guard OTHER', 'PARTICIPANT', 1],
      ['acled:ARC17-actor-2', 'Military Forces of Arcadia (2000-) STATE_FORCE', 'PARTICIPANT', 2],
    ])
  })

  test('against civilians has them as target, whichever comes first', async () => {
    const row = { event_type: 'Violence against civilians', sub_event_type: 'Attack', assoc_actor_1: '' }
    const civilians = {
      actor1: 'Civilians (Arcadia)',
      inter1: 'Civilians',
      actor2: 'Northern Front',
      inter2: 'Rebel group',
    }
    const { claims, incidents } = seedOf(await read({ ...row, ...civilians }))
    expect(incidents[0]!.incidentType).toBe('ATTACK_ON_CIVILIANS')
    expect(claims.flatMap(({ proposition }) => proposition.role ?? [])).toEqual(['TARGET', 'PERPETRATOR'])
  })

  test('rests on the sources that it names', async () => {
    const { claims, sources, documents } = seedOf(await read({}, { event_id_cnty: 'ARC18', source: 'The Wire' }))
    expect(sources.map(({ names }) => names[0]!.value).slice(1)).toEqual(['Ford Courier', 'The Wire'])
    expect(documents.map(({ title }) => title).slice(1)).toEqual([
      'Ford Courier on ARC17',
      'The Wire on ARC17',
      'The Wire on ARC18',
    ])
    expect(claims[0]!.cites).toHaveLength(2)
  })

  test('with fatalities has a toll of about that number; 0 is none or unknown, and claims nothing', async () => {
    const tollsOf = async (fatalities: string) =>
      seedOf(await read({ fatalities })).claims.flatMap(({ tolls }) => tolls)
    expect(await tollsOf('10')).toMatchObject([
      { outcome: 'KILLED', quantifier: 'ABOUT', partyScope: 'TOTAL', best: 10 },
    ])
    expect(await tollsOf('0')).toEqual([])
  })
})

test('both vintages of columns say the same', async () => {
  const numbers = { inter1: '2', inter2: '1', event_date: '13 March 2021' }
  const [before, now] = await Promise.all([importText(acled, 'old.csv', table(older, numbers)), read({})])
  const said = ({ records }: typeof now) =>
    records.map(({ value }) => ({
      ...value,
      record: undefined,
      date: undefined,
      heldDuring: undefined,
      name: undefined,
    }))
  expect(said(before)).toEqual(said(now))
  expect(seedOf(before).incidents[0]!.date).toEqual({ verbatim: '13 March 2021', edtf: '2021-03-13' })
})

test('a town is another one in a district than in a subdistrict of the same name', async () => {
  const result = await read({ admin2: 'Hill' }, { event_id_cnty: 'ARC18', admin2: '', admin3: 'Hill' })
  const { places, incidents } = seedOf(result)
  expect(places.filter(({ placeKind }) => placeKind === 'COMMUNITY')).toHaveLength(2)
  expect(new Set(incidents.map(({ place }) => place)).size).toBe(2)
  expect(result.rejections).toEqual([])
})

test('two parties that nobody has identified are never one, and an actor has one kind', async () => {
  const unidentified = { actor1: 'Unidentified Armed Group (Arcadia)', inter1: '3', assoc_actor_1: '' }
  const { actors } = seedOf(await read(unidentified, { ...unidentified, event_id_cnty: 'ARC18', inter2: '8' }))
  expect(actors.map(({ ref, actorKind }) => [ref, actorKind])).toEqual([
    ['acled:ARC17-unidentified-actor-1', 'UNIDENTIFIED_ARMED'],
    [actors[1]!.ref, 'STATE_FORCE'],
    ['acled:ARC18-unidentified-actor-1', 'UNIDENTIFIED_ARMED'],
  ])
})

test('a date that a spreadsheet has rewritten is a day where another row tells the order of day and month', async () => {
  const row = { event_date: '03/02/2021' }
  const { incidents } = seedOf(await read(row, { event_id_cnty: 'ARC18', event_date: '13/02/2021' }))
  expect(incidents.map(({ date }) => date!.edtf)).toEqual(['2021-02-03', '2021-02-13'])
})

test.each([
  ['2', '2021-03-13', '[2021-03-07..2021-03-19]'],
  ['3', '16 March 2021', '2021-03'],
])('a day that is a convention (precision %s) is read as what is known', async (time_precision, event_date, edtf) => {
  const { incidents } = seedOf(await read({ time_precision, event_date }))
  expect(incidents[0]!.date).toEqual({ verbatim: event_date, edtf })
})

test.each([
  ['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'UNSPECIFIED_VIOLENCE'],
  ['Explosions/Remote violence', 'Suicide bomb', 'SUICIDE_BOMBING'],
  ['Strategic developments', 'Agreement', 'AGREEMENT'],
  ['Strategic developments', 'Other', 'OTHER'],
  ['Battle-Government regains territory', '', 'TERRITORY_TAKEN'],
  ['Battle-Non-state actors overtake territory', '', 'TERRITORY_TAKEN'],
  ['Protests', 'A new kind', 'PROTEST'],
])('%s, %s is of the type %s', async (event_type, sub_event_type, type) => {
  expect(seedOf(await read({ event_type, sub_event_type })).incidents[0]!.incidentType).toBe(type)
})

test('a row that cannot be taken is told with its column and words', async () => {
  const { rejections } = await read(
    { event_id_cnty: '' },
    { event_type: 'Weather' },
    { fatalities: 'many' },
    { geo_precision: '7' },
    { time_precision: 'x' },
    { latitude: '95' },
  )
  expect(rejections.map(({ at, message }) => `${at.line}: ${message}`)).toEqual([
    '2: event_id_cnty is empty.',
    '3: event_type is "Weather", which is no event type of ACLED.',
    '4: fatalities is "many", and must be a whole number.',
    '5: geo_precision is "7", and must be one of 1, 2, 3.',
    '6: time_precision is "x", and must be one of 1, 2, 3.',
    '7: acled:ARC17.location.latitude: A latitude lies between -90 and 90.',
  ])
})
