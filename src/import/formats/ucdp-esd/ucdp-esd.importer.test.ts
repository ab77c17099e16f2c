import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { coverageFormat } from '../../seed/format/coverage.format.ts'
import { workbook } from '../../tables/testing/workbook.ts'
import { importFile, importText, seedOf } from '../testing/as-seed.ts'
import { ucdpEsd } from './ucdp-esd.importer.ts'

const shared = process.env.ISNAD_SHARED ?? resolve(import.meta.dirname, '../../../../../shared')
const real = join(shared, 'data/ucdp/ucdp-esd-ty-181.mena.csv')

const HEADER =
  'id,year,actor_id,actor_name,oppo_id,oppo_name,dyad_id,conflict_id,ext_id,ext_name,ext_nonstate,ext_elements,ext_alleged,ext_sup,ext_x,ext_w,ext_u,note'
const rows = (...lines: string[]) => [HEADER, ...lines, ''].join('\n')
const read = (text: string, name = 'ucdp-esd-ty-221.csv') => importText(ucdpEsd, name, text)

describe('a row with support', () => {
  const row =
    '7,2005,500,Northern Front ,600,Government of Arcadia,71,81,700.0,Government of Utopia,0,0,1,1,0,1,0,as seen'

  test('is a claim of the publisher, with every original column beside it', async () => {
    const { claims } = seedOf(await read(rows(row)))
    expect(claims).toMatchObject([
      {
        ref: 'ucdp-esd:2005-500-600-700-c81-d71',
        claimant: 'publisher:ucdp',
        attribution: 'CODED',
        modality: 'ALLEGED',
        proposition: { subject: 'ucdp:700', predicate: 'SUPPORTS', object: 'ucdp:500' },
        against: ['ucdp:600'],
        heldDuring: { edtf: '2005' },
        supportTypes: ['WEAPONS'],
        supporterLevel: 'GOVERNMENT',
      },
    ])
  })

  test('keeps its row, release and words', async () => {
    const { records } = await read(rows(row))
    const claim = records.find(({ kind }) => kind === 'claims')!
    expect(claim.value).toMatchObject({ record: { file: 'ucdp-esd-ty-221.csv', row: 2, release: '22.1' } })
    const { fields } = (claim.value as { record: { fields: Record<string, string> } }).record
    expect(Object.keys(fields)).toEqual(HEADER.split(','))
    expect(fields).toMatchObject({ actor_name: 'Northern Front ', ext_id: '700.0', note: 'as seen' })
  })

  test('names its actors without the space around them, and tells two of one name apart', async () => {
    const other = row
      .replace('700.0,Government of Utopia', '500500,"Northern  Front"')
      .replace(',0,0,1,1,', ',1,0,0,1,')
    const { actors, claims } = seedOf(await read(rows(row, other)))
    expect(actors.map(({ ref, names }) => [ref, names[0]!.value])).toEqual([
      ['ucdp:500', 'Northern Front'],
      ['ucdp:600', 'Government of Arcadia'],
      ['ucdp:700', 'Government of Utopia'],
      ['ucdp:500500', 'Northern Front'],
    ])
    expect(claims[1]).toMatchObject({ modality: 'STATED', supporterLevel: 'NON_STATE' })
  })

  test('of elements of a state is another claim than that of the state', async () => {
    const elements = row.replace(',0,0,1,1,', ',0,1,1,1,')
    const { claims } = seedOf(await read(rows(row, elements)))
    expect(claims.map(({ supporterLevel }) => supporterLevel)).toEqual(['GOVERNMENT', 'ELEMENTS_OF_STATE'])
  })

  test('of elements that have no id of their own is of a supporter that is known by its name', async () => {
    const elements = row.replace(',700.0,Government of Utopia,0,0,1,1,', ',NA,Utopian elements,0,1,1,1,')
    const { claims, actors } = seedOf(await read(rows(elements)))
    expect(actors.at(-1)).toMatchObject({ ref: claims[0]!.proposition.subject, names: [{ value: 'Utopian elements' }] })
    expect(claims[0]!.proposition.subject).toMatch(/^ucdp-esd:elements-/)
    expect(claims[0]!.supporterLevel).toBe('ELEMENTS_OF_STATE')
  })

  test('has the same id whatever its place in the file and the order of the columns', async () => {
    const columns = HEADER.split(',')
    const turned = [columns, row.split(',')].map((cells) => cells.toReversed().join(',')).join('\r\n')
    const first = await read(rows(row))
    const second = await read(`\uFEFF${turned}`)
    const idsOf = ({ claims }: ReturnType<typeof seedOf>) => claims.map(({ ref }) => ref)
    expect(idsOf(seedOf(second))).toEqual(idsOf(seedOf(first)))
  })
})

test('a workbook says what its CSV does', async () => {
  const lines = [
    HEADER,
    '7,2005,500,Northern Front ,600,Government of Arcadia,71,81,700,Government of Utopia,0,0,1,1,0,1,0,',
    '8,2006,500,Northern Front,600,Government of Arcadia,71,81,,,,,0,0,0,0,0,',
  ]
  const cells = lines.map((line) => line.split(','))
  const fromSheet = await importText(ucdpEsd, 'ucdp-esd-ty-221.xlsx', workbook(cells))
  const fromText = await read(rows(...lines.slice(1)))
  const said = ({ records }: typeof fromText) => JSON.parse(JSON.stringify(records).replaceAll('.xlsx', '.csv'))
  expect(fromSheet.rejections).toEqual([])
  expect(said(fromSheet)).toEqual(said(fromText))
})

test('a row without support is coverage: looked for and not found', async () => {
  const { records } = await read(rows('8,2006,500,Northern Front,600,Government of Arcadia,71,81,,,,,0,0,0,0,0,'))
  const coverage = records.filter(({ kind }) => kind === 'coverage').map(({ value }) => coverageFormat.parse(value))
  expect(coverage).toMatchObject([
    { object: 'ucdp:500', predicate: 'SUPPORTS', against: ['ucdp:600'], period: '2006', record: { row: 2 } },
  ])
  expect(records.some(({ kind }) => kind === 'claims')).toBe(false)
})

test('a row that cannot be taken is told with its column and words, and the others are taken', async () => {
  const { rejections, records } = await read(
    rows(
      '1,2005,Front,Northern Front,600,G,71,81,700,U,0,0,0,1,0,1,0,',
      '2,2005,500,Northern Front,600,G,71,81,700,U,0,0,0,yes,0,1,0,',
      '3,2005,500,Northern Front,600,G,71,81,,U,0,0,0,1,0,1,0,',
      '4,2005,500,Northern Front,600',
      '5,2005,500,Northern Front,600,G,71,81,500,U,0,0,0,1,0,1,0,',
      '6,2005,500,Northern Front,600,G,71,81,700,U,0,0,0,1,0,1,0,',
    ),
  )
  expect(rejections.map(({ at, message }) => `${at.line}: ${message}`)).toEqual([
    '2: actor_id is "Front", and must be a whole number.',
    '3: ext_sup is "yes", and must be one of 0, 1.',
    '4: ext_id is empty.',
    '5: The row has 5 cells and the header 18. A cell with a comma in it needs quotes.',
    '6: 2005-500-600-500-c81-d71.object: SUPPORTS joins two, and both ends are one.',
  ])
  expect(records.filter(({ kind }) => kind === 'claims')).toHaveLength(1)
})

describe('a file of another kind', () => {
  test.each([
    [
      'dyads',
      'dyad_id,year,location\n1,2005,Arcadia\n',
      /^This is no UCDP ESD triad-year file: its header lacks actor_id/,
    ],
    [
      'misspelt',
      rows().replace('ext_sup', 'ext_supp'),
      /^The column ext_sup of a UCDP ESD triad-year file is missing\. Did you mean it by ext_supp\?/,
    ],
    ['semicolons', rows().replaceAll(',', ';'), /^The columns are separated by semicolons\./],
    ['quoted tabs', '"id"\t"year, or so"\t"ext_id"\n', /^The columns are separated by tabs\./],
    ['JSON', '{"a": 1}\n', /^The file is JSON, not CSV\./],
    ['ZIP archive', 'PK\u0003\u0004rest\n', /^The file is a damaged ZIP archive/],
    ['empty', '', /^The file is empty\./],
    ['twice', `${HEADER},year\n`, /^The column year stands twice in the header/],
    [
      'cut off',
      rows('1,2005,500,"Northern').trimEnd(),
      /^The CSV cannot be read: a quote that opens here is never closed/,
    ],
  ])('is refused: %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})

describe.skipIf(!existsSync(real))('the real file (skipped where the folder ISNAD_SHARED is absent)', () => {
  test('is taken whole, with the counts of its rows', async () => {
    const raw: Record<string, string>[] = parse(readFileSync(real), { columns: true })
    const supported = raw.filter((row) => row.ext_sup === '1')
    const result = await importFile(ucdpEsd, real)
    const { claims, actors } = seedOf(result)
    expect(result.rejections).toEqual([])
    expect(claims).toHaveLength(supported.length)
    expect(result.records.filter(({ kind }) => kind === 'coverage')).toHaveLength(raw.length - supported.length)
    expect(claims.filter(({ modality }) => modality === 'ALLEGED')).toHaveLength(
      supported.filter((row) => row.ext_alleged === '1').length,
    )
    for (const [flag, type] of [
      ['ext_w', 'WEAPONS'],
      ['ext_x', 'TROOPS_AS_WARRING_PARTY'],
      ['ext_l', 'TERRITORY_SANCTUARY'],
    ] as const) {
      expect(claims.filter(({ supportTypes }) => supportTypes.includes(type))).toHaveLength(
        supported.filter((row) => row[flag] === '1').length,
      )
    }
    const ids = new Set(raw.flatMap((row) => [row.actor_id, row.oppo_id, row.ext_id]).filter(Boolean))
    expect(actors).toHaveLength(ids.size)
  })
})
