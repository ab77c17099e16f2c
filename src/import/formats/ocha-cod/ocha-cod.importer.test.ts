import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { workbookWith } from '../../tables/testing/workbook.ts'
import { importFile, importText, seedOf } from '../testing/as-seed.ts'
import { sharedFile } from '../testing/shared-data.ts'
import { ochaCod } from './ocha-cod.importer.ts'

const read = (csv: string) => importText(ochaCod, 'cod-ab-xyz-20240131.csv', csv)
const place = async (csv: string, ref: string) => seedOf(await read(csv)).places.find((place) => place.ref === ref)

const units = `ADM2_PCODE,ADM2_EN,ADM2_AR,ADM2_REF,ADM1_PCODE,ADM1_EN,ADM0_EN,ADM0_PCODE,note
XY0101,Upper Bank,الضفة العليا,Upper Bank,XY01,Riverside,Xylia,XY,x
XY0102,Low'er Bank,,Lower Bank,XY01,Riverside,Xylia,XY,
`

describe('administrative units', () => {
  test('are places known by their codes, each in the unit beside it', async () => {
    const { places } = seedOf(await read(units))
    expect(places.map(({ ref, placeKind, within }) => [ref, placeKind, within])).toEqual([
      ['ocha:XY', 'COUNTRY', undefined],
      ['ocha:XY01', 'GOVERNORATE', 'ocha:XY'],
      ['ocha:XY0101', 'DISTRICT', 'ocha:XY01'],
      ['ocha:XY0102', 'DISTRICT', 'ocha:XY01'],
    ])
  })

  test('have names by language, and other spellings as aliases', async () => {
    const named = async (ref: string) =>
      (await place(units, ref))!.names.map(({ value, lang, kind }) => [value, lang, kind])
    expect(await named('ocha:XY0101')).toEqual([
      ['Upper Bank', 'en', 'PRIMARY'],
      ['الضفة العليا', 'ar', 'PRIMARY'],
    ])
    expect(await named('ocha:XY0102')).toEqual([
      ["Low'er Bank", 'en', 'PRIMARY'],
      ['Lower Bank', 'en', 'ALIAS'],
    ])
  })

  test.each([
    [
      'admin1Pcode,admin1Name_en,admin1Name_ar\nXY01,Riverside,النهر\n',
      [
        ['Riverside', 'en'],
        ['النهر', 'ar'],
      ],
    ],
    [
      'adm1_name,adm1_name1,adm1_pcode,lang,lang1\nRiverside,النهر,XY01,en,ar\n',
      [
        ['Riverside', 'en'],
        ['النهر', 'ar'],
      ],
    ],
    [
      'adm1_name,adm1_name1,adm1_name2,adm1_pcode\nRiverside,النهر,,XY01\n',
      [
        ['Riverside', 'en'],
        ['النهر', 'und'],
      ],
    ],
    ['Admin1 Name_en,Admin1 P-Code\nRiverside,XY01\n', [['Riverside', 'en']]],
    [
      'ADM1ALT1FR,ADM1_FR,ADM1_PCODE\nAu bord,Rivière,XY01\n',
      [
        ['Rivière', 'fr'],
        ['Au bord', 'fr'],
      ],
    ],
  ])('are found under the columns of other releases: %s', async (csv, names) => {
    expect((await place(csv, 'ocha:XY01'))!.names.map(({ value, lang }) => [value, lang])).toEqual(names)
  })

  test('take a centre as a point for the whole unit', async () => {
    const csv = 'adm1_pcode,adm1_name,center_lat,center_lon\nXY01,Riverside,34.5,40.25\n'
    expect(await place(csv, 'ocha:XY01')).toMatchObject({
      location: { longitude: 40.25, latitude: 34.5, precision: 'ADM1' },
    })
  })
})

describe('populated places', () => {
  const header = 'lon,lat,PP_NAME_EN,PP_PCODE,PPClassTit,ADM4_EN,ADM4_PCODE,ADM3_EN,ADM3_PCODE\n'

  test('lie in the unit of their row, whatever their code begins with', async () => {
    const csv = `${header}40.1,35.2,"Hill (East)\n",C9001,Community,Hill,C9001,Bank,XY010203\n`
    expect(await place(csv, 'ocha:C9001')).toMatchObject({
      placeKind: 'COMMUNITY',
      within: 'ocha:XY010203',
      names: [{ value: 'Hill' }, { value: 'Hill (East)', kind: 'ALIAS' }],
      location: { longitude: 40.1, latitude: 35.2, precision: 'SETTLEMENT' },
    })
  })

  test('that are no unit of a level lie in the lowest unit there is', async () => {
    const csv = `${header}40.1,35.2,East Camp,P77,Refugee camp,,,Bank,XY010203\n`
    expect(await place(csv, 'ocha:P77')).toMatchObject({ placeKind: 'SITE', within: 'ocha:XY010203' })
  })

  test('are taken without a point that is none, which is reported', async () => {
    const result = await read(`${header}400,35.2,Hill,C9001,Community,Hill,C9001,Bank,XY010203\n`)
    expect(seedOf(result).places.find(({ ref }) => ref === 'ocha:C9001')).not.toHaveProperty('location.longitude')
    expect(result.rejections).toEqual([
      {
        kind: 'rejected',
        message: 'lon has "400", which is no number from -180 to 180. ocha:C9001 is taken without its point.',
        at: { line: 2 },
      },
    ])
  })
})

test('the list of all P-codes names the parent, and the country by three letters', async () => {
  const header =
    'Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\n#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start\n'
  const { places } = seedOf(
    await read(`${header}SYR,1,SY99,Somewhere,SYR,2020-12-17\nSYR,2,SY9901,Elsewhere,SY99,2020-12-17\n`),
  )
  expect(places.map(({ ref, placeKind, within }) => [ref, placeKind, within])).toEqual([
    ['ocha:SY', 'COUNTRY', undefined],
    ['ocha:SY99', 'GOVERNORATE', 'ocha:SY'],
    ['ocha:SY9901', 'DISTRICT', 'ocha:SY99'],
  ])
})

test('a unit that two rows tell differently has all its names, and lies where the first says', async () => {
  const header = 'ADM1_PCODE,ADM1_EN,ADM0_PCODE,ADM0_EN\n'
  const result = await read(`${header}XY01,Riverside,XY,Xylia\nXY01,River Side,XY,Xylia\nXY01,Riverside,XZ,Other\n`)
  const riverside = seedOf(result).places.find(({ ref }) => ref === 'ocha:XY01')!
  expect(riverside.within).toBe('ocha:XY')
  expect(riverside.names.map(({ value, kind }) => [value, kind])).toEqual([
    ['Riverside', 'PRIMARY'],
    ['River Side', 'ALIAS'],
  ])
  expect(result.rejections.map(({ message }) => message)).toEqual([
    'ocha:XY01 is a GOVERNORATE within ocha:XZ here and a GOVERNORATE within ocha:XY on line 2; the first holds.',
  ])
})

describe('a workbook', () => {
  const readme = [['Administrative boundaries of Xylia'], [], ['Contact', 'office']]
  const header = ['ADM1_EN', 'ADM1_AR', 'ADM1_PCODE', 'ADM0_EN', 'ADM0_PCODE']

  test('is read sheet by sheet, but for those without a code', async () => {
    const result = await importText(
      ochaCod,
      'xyz_adminboundaries_tabulardata.xlsx',
      workbookWith({
        README: readme,
        ADM0: [
          ['ADM0_EN', 'ADM0_PCODE'],
          ['Xylia', 'XY'],
        ],
        ADM1: [header, ['Riverside', 'النهر', 'XY01', 'Xylia', 'XY'], ['Hills', '', 'XY 02', 'Xylia', 'XY']],
        Admin2: [
          ['ADM2_EN', 'ADM2_PCODE', 'ADM1_PCODE', 'ADM0_PCODE'],
          ['Upper Bank', 'XY0101', 'XY01', 'XY'],
          ['Lower Bank', 'XY0102', 'XY01', 'XZ'],
        ],
      }),
    )
    expect(seedOf(result).places.map(({ ref, placeKind, within }) => [ref, placeKind, within])).toEqual([
      ['ocha:XY', 'COUNTRY', undefined],
      ['ocha:XY01', 'GOVERNORATE', 'ocha:XY'],
      ['ocha:XY0101', 'DISTRICT', 'ocha:XY01'],
      ['ocha:XZ', 'COUNTRY', undefined],
      ['ocha:XY0102', 'DISTRICT', 'ocha:XY01'],
    ])
    expect(result.rejections.map(({ message, at }) => [message, at.line])).toEqual([
      ['Sheet ADM1: ADM1_PCODE has "XY 02", which is no P-code.', 3],
      [
        'Sheet Admin2: ocha:XY01 is a GOVERNORATE within ocha:XZ here and a GOVERNORATE within ocha:XY in row 2 of the sheet ADM1; the first holds.',
        3,
      ],
    ])
  })

  test('without any code is refused', async () => {
    await expect(importText(ochaCod, 'x.xlsx', workbookWith({ README: readme, Notes: [] }))).rejects.toThrow(
      'No sheet has a column of P-codes, such as ADM3_PCODE. The sheets are README, Notes.',
    )
  })
})

test('a newer release is one of the same data set', async () => {
  const { id, version } = await ochaCod.dataset({ name: 'cod-ab-syr-adm3-20201217.csv', path: '' })
  expect([id, version]).toEqual(['cod-ab-syr-adm3', '20201217'])
})

describe('what cannot be taken is said', () => {
  test.each([
    ['ADM1_PCODE,ADM1_EN\n,Riverside\n', 'ADM1_PCODE is empty beside "Riverside": a place is known by its code.'],
    ['ADM1_PCODE,ADM1_EN\nXY01,\n', 'ADM1_PCODE has XY01, and no name stands in ADM1_EN.'],
    ['ADM1_PCODE,ADM1_EN\nXY 01,Riverside\n', 'ADM1_PCODE has "XY 01", which is no P-code.'],
    ['ADM1_PCODE,ADM1_EN,ADM0_PCODE\nXY01,Riverside\n', 'The row has 2 cells and the header 3.'],
    [
      'Location,Admin Level,P-Code,Name,Parent P-Code\nSYR,x,SY9,A,SYR\n',
      'Admin Level has "x", which is none of the levels 0 to 5.',
    ],
  ])('%j', async (csv, message) => {
    expect((await read(csv)).rejections).toEqual([{ kind: 'rejected', message, at: { line: 2 } }])
  })

  test.each([
    ['', 'The file is empty: not even a header stands in it.'],
    [
      'ADM1_PCODE;ADM1_EN\nXY01;A\n',
      'The columns are separated by semicolons. Save the file with commas between its columns.',
    ],
    ['id,name\n1,a\n', 'No column holds P-codes, such as ADM3_PCODE, PP_PCODE or P-Code. The columns are id, name.'],
    ['ADM1_PCODE,ADM1_PCODE\nA,B\n', 'Two columns have the name "ADM1_PCODE".'],
    ['ADM1_PCODE,ADM1_EN\nXY01,"A\n', /never closed/],
    [Buffer.from('ADM1_PCODE,ADM1_EN\nXY01,Rivi\xE8re\n', 'latin1'), /not UTF-8/],
  ])('a file that is none of these is refused: %s', async (csv, message) => {
    await expect(importText(ochaCod, 'x.csv', csv)).rejects.toThrow(message)
  })
})

const adm3 = sharedFile(process.env, 'gazetteer/cod-ab-syr-adm3-20201217.csv')
const adm4 = sharedFile(process.env, 'gazetteer/cod-ab-syr-adm4-20210113.csv')
const pcodes = sharedFile(process.env, 'gazetteer/pcodes-SYR-IRQ.csv')

describe.skipIf(adm3.isAbsent)('the lists of Syria (skipped where ISNAD_SHARED is absent)', () => {
  const rawCodes = (path: string, pattern: RegExp) => new Set(readFileSync(path, 'utf8').match(pattern))

  test('have every subdistrict, with its Arabic name', async () => {
    const result = await importFile(ochaCod, adm3.path)
    const subdistricts = seedOf(result).places.filter(({ placeKind }) => placeKind === 'SUBDISTRICT')
    expect(new Set(subdistricts.map(({ ref }) => ref.slice(5)))).toEqual(rawCodes(adm3.path, /\bSY\d{6}\b/gu))
    expect(subdistricts.filter(({ names }) => names.some(({ lang }) => lang === 'ar'))).toHaveLength(272)
    expect(result.rejections).toEqual([])
  })

  test('have every community, in the subdistrict of its row and with a point', async () => {
    const result = await importFile(ochaCod, adm4.path)
    const communities = seedOf(result).places.filter(({ placeKind }) => placeKind === 'COMMUNITY')
    expect(new Set(communities.map(({ ref }) => ref.slice(5)))).toEqual(rawCodes(adm4.path, /\bC\d{4}\b/gu))
    expect(communities.filter(({ location, within }) => location && /^ocha:SY\d{6}$/u.test(within!))).toHaveLength(7580)
    expect(communities.find(({ ref }) => ref === 'ocha:C8380')).toMatchObject({ within: 'ocha:SY070500' })
    expect(result.rejections).toEqual([])
  })

  test('and the P-codes of Syria and Iraq are all there', async () => {
    const result = await importFile(ochaCod, pcodes.path)
    expect(seedOf(result).places).toHaveLength(195 + 2)
    expect(result.rejections).toEqual([])
  })
})
