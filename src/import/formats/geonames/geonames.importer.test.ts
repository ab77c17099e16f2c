import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importFile, importText, seedOf } from '../testing/as-seed.ts'
import { sharedFile } from '../testing/shared-data.ts'
import { geonames } from './geonames.importer.ts'

const row = (cells: Record<number, string>) => Array.from({ length: 19 }, (_, at) => cells[at] ?? '').join('\t')
const town = {
  0: '901',
  1: 'Tall Azraq',
  2: 'Tall Azraq',
  3: 'Blue Hill,Голубой холм,تل أزرق',
  4: '35.5',
  5: '40.1',
  6: 'P',
  7: 'PPL',
  8: 'SY',
  10: '07',
}
const province = { 0: '900', 1: 'Riverside', 4: '35.3', 5: '40.2', 6: 'A', 7: 'ADM1', 8: 'SY', 10: '07' }

const read = (content: string, name = 'SY.txt') => importText(geonames, name, content)
const placesOf = async (content: string) => seedOf(await read(content)).places

describe('a dump', () => {
  test('gives places with their names in every script', async () => {
    const place = (await placesOf(row(town))).find(({ ref }) => ref === 'geonames:901')!
    expect(place).toMatchObject({
      placeKind: 'COMMUNITY',
      location: { longitude: 40.1, latitude: 35.5, precision: 'SETTLEMENT' },
    })
    expect(place.names.map(({ value, lang, script }) => [value, lang, script])).toEqual([
      ['Tall Azraq', 'en', 'Latn'],
      ['Blue Hill', 'und', 'Latn'],
      ['Голубой холм', 'und', 'Cyrl'],
      ['تل أزرق', 'und', 'Arab'],
    ])
  })

  test('nests places in the areas that it has entries of, wherever they stand, else in their country', async () => {
    const other = { ...town, 0: '902', 10: '08' }
    const places = await placesOf([town, other, province].map(row).join('\n'))
    expect(Object.fromEntries(places.map(({ ref, within }) => [ref, within]))).toEqual({
      'iso3166-1:SY': undefined,
      'geonames:900': 'iso3166-1:SY',
      'geonames:901': 'geonames:900',
      'geonames:902': 'iso3166-1:SY',
    })
  })

  test.each([
    ['PCLI', 'A', 'COUNTRY'],
    ['ADM2', 'A', 'DISTRICT'],
    ['PPLX', 'P', 'NEIGHBOURHOOD'],
    ['STM', 'H', 'WATER'],
    ['RD', 'R', 'ROUTE'],
    ['AIRB', 'S', 'SITE'],
    ['DSRT', 'T', 'REGION'],
  ])('calls a %s of class %s a %s', async (code, featureClass, kind) => {
    const places = await placesOf(row({ ...town, 6: featureClass, 7: code }))
    expect(places.find(({ ref }) => ref === 'geonames:901')!.placeKind).toBe(kind)
  })

  test('may have a header, whose columns are found by name', async () => {
    const content = 'Name\tGeoname ID\tlongitude\tlatitude\tCountry Code\nTall Azraq\t901\t40.1\t35.5\tSY\n'
    expect((await placesOf(content)).map(({ ref }) => ref)).toEqual(['iso3166-1:SY', 'geonames:901'])
  })
})

test('NDJSON tells the language of a name where the file does, and leaves codes out', async () => {
  const alternateNames = [
    { name: 'تل أزرق', lang: 'ar' },
    { name: 'https://example.org', lang: 'link' },
  ]
  const content = JSON.stringify({
    geonameId: 901,
    name: 'Tall Azraq',
    lat: '35.5',
    lng: '40.1',
    fcl: 'P',
    alternateNames,
  })
  const [place] = await placesOf(content)
  expect(place!.names.map(({ value, lang }) => [value, lang])).toEqual([
    ['Tall Azraq', 'en'],
    ['تل أزرق', 'ar'],
  ])
})

describe('what cannot be taken is said', () => {
  test.each([
    [row({ ...town, 0: '90x' }).replace('90x', '1\tx'), 'The row has 20 cells and 19 columns are expected.'],
    [row({ ...town, 4: '95' }), 'latitude has "95", which is no number from -90 to 90.'],
    [row({ ...town, 1: '', 2: '' }), 'geonameid 901 has no name.'],
    [row({ ...town, 0: 'x' }), 'geonameid has "x", which is no number.'],
    [
      row({ ...town, 6: 'Q' }).replace('PPL', 'QQ'),
      'feature class and code are "Q" and "QQ", which are none of GeoNames.',
    ],
  ])('%j', async (line, message) => {
    const { rejections } = await read(`${row(town)}\n${line}\n`)
    expect(rejections).toEqual([{ kind: 'rejected', message, at: { line: 2 } }])
  })

  test.each([
    ['', 'The file is empty.'],
    ['geo;name\n1;a\n', /no GeoNames file: a dump has 19 columns/u],
    [row(town).split('\t').slice(0, 12).join('\t'), /this line has 12/u],
  ])('a file that is none is refused: %j', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message)
  })
})

const cities = sharedFile(process.env, 'gazetteer/cities500.SY-IQ.ndjson')

test.skipIf(cities.isAbsent)(
  'every town of Syria and Iraq is there (skipped where ISNAD_SHARED is absent)',
  async () => {
    const lines = readFileSync(cities.path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const result = await importFile(geonames, cities.path)
    const { places } = seedOf(result)
    const ofCountry = (two: string) => places.filter(({ within }) => within === `iso3166-1:${two}`).length
    expect(ofCountry('SY')).toBe(lines.filter(({ countrycode }) => countrycode === 'SY').length)
    expect(ofCountry('IQ')).toBe(lines.filter(({ countrycode }) => countrycode === 'IQ').length)
    const names = (id: number) =>
      new Set(places.find(({ ref }) => ref === `geonames:${id}`)!.names.map(({ value }) => value))
    for (const { geonameid, name, alternatenames } of lines)
      expect(names(geonameid)).toEqual(new Set([name, ...alternatenames.filter(Boolean)]))
    expect(result.rejections).toEqual([])
  },
)
