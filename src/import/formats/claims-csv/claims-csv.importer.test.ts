import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importFile, importText, seedOf } from '../testing/as-seed.ts'
import { claimsCsv } from './claims-csv.importer.ts'
import { tollIn } from './toll-words.ts'

const docs = resolve(import.meta.dirname, '../../../../docs/imports')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-map-'))
})
afterAll(() => rm(folder, { recursive: true }))

const read = (...lines: string[]) => importText(claimsCsv, 'My notes 2.csv', `${lines.join('\n')}\n`)

describe('the template', () => {
  const template = join(docs, 'claims-template.csv')

  test('is a data set of its own, without a fault', async () => {
    const { actors, incidents, sources, documents, claims } = seedOf(await importFile(claimsCsv, template))
    expect(claims).toHaveLength(6)
    expect(actors.map(({ names }) => names[0]!.value)).toEqual([
      'Council of Ford',
      'Hill Militia',
      'Northern Front',
      'Government of Arcadia',
    ])
    expect(incidents.map(({ ref }) => ref)).toEqual(['claims-template:attack-at-the-ford'])
    expect([sources.length, documents.length]).toEqual([1, 2])
  })

  test('says whose word each claim is: of a party, or of the source itself', async () => {
    const { actors, sources, claims } = seedOf(await importFile(claimsCsv, template))
    const council = actors[0]!.ref
    const courier = sources[0]!.ref
    expect(claims.map(({ claimant }) => claimant)).toEqual([
      council,
      claims[1]!.proposition.subject,
      courier,
      courier,
      claims[4]!.proposition.subject,
      council,
    ])
  })

  test('says the same thing asserted and denied as one proposition', async () => {
    const [asserted, denied] = seedOf(await importFile(claimsCsv, template)).claims
    expect(denied!.proposition).toEqual(asserted!.proposition)
    expect([asserted, denied]).toMatchObject([
      {
        polarity: 'ASSERTED',
        modality: 'ALLEGED',
        supportTypes: ['WEAPONS', 'MATERIEL_LOGISTICS'],
        quote: { text: 'gave them fuel and arms', lang: 'en', locator: 'paragraph 4' },
        heldDuring: { edtf: '2021-03' },
      },
      { polarity: 'DENIED' },
    ])
  })

  test('reads tolls, values and words of dates', async () => {
    const { claims } = seedOf(await importFile(claimsCsv, template))
    expect(claims[3]!.tolls).toMatchObject([
      { outcome: 'KILLED', partyScope: 'TOTAL', low: 3, verbatim: 'at least 3' },
      { outcome: 'WOUNDED', quantifier: 'PLURAL_UNKNOWN', low: 3 },
    ])
    expect(claims[4]!.claimedOn).toMatchObject({ verbatim: 'last Thursday', edtf: expect.stringMatching(/^2021-03-1/) })
    expect(claims[5]!.proposition.value).toMatchObject({ key: 'control-of-the-crossing' })
  })
})

test('a table is called by its file', () => {
  expect(claimsCsv.dataset({ name: '2 My Notes.csv', path: '' })).toMatchObject({
    id: 'my-notes',
    scheme: 'my-notes',
  })
  expect(claimsCsv.dataset({ name: '-', path: '' })).toMatchObject({ id: 'claims' })
})

const HEADER =
  'id,claimant,attribution,modality,subject,subject_id,subject_kind,predicate,object,object_id,value,role,killed,cites'

test('an id of another data set is only referred to, and one beside a kind is defined', async () => {
  const { records } = await read(
    HEADER,
    'a,Keeper,first hand,alleged,IS,ucdp:234,,backs,Front,isnad:front,,,,',
    'b,Keeper,First_Hand,claimed,IS,ucdp:234,REBEL_GROUP,SUPPORTS,Front,,,,,',
  )
  const actors = records.flatMap(({ kind, value }) => (kind === 'actors' ? [value.id] : []))
  expect(actors).toContain('ucdp:234')
  expect(actors).not.toContain('isnad:front')
  expect(records.flatMap(({ kind, value }) => (kind === 'claims' ? [value] : []))).toMatchObject([
    {
      subject: 'ucdp:234',
      object: 'isnad:front',
      predicate: 'SUPPORTS',
      modality: 'ALLEGED',
      attribution: 'FIRST_HAND',
    },
    { subject: 'ucdp:234', modality: 'ALLEGED' },
  ])
})

test('the same words are the same actor, other words another, and Arabic is a name like any', async () => {
  const { actors } = seedOf(
    await read(
      HEADER,
      'a,Keeper,FIRST_HAND,STATED,Front,,,OPPOSES,الجبهة,,,,,',
      'b,Keeper,FIRST_HAND,STATED,front,,,OPPOSES,الجبهة,,,,,',
    ),
  )
  expect(actors.map(({ names }) => names[0]!.value)).toEqual(['Keeper', 'Front', 'الجبهة', 'front'])
})

test('a row that cannot be taken is told with its column and words', async () => {
  const { rejections } = await read(
    HEADER,
    ',Keeper,FIRST_HAND,STATED,A,,,OPPOSES,B,,,,,',
    'b,Keeper,FIRST_HAND,STATED,A,,,SUPORTS,B,,,,,',
    'c,Keeper,FIRST_HAND,STATED,A,,,SEEKS,,,,,,',
    'd,,FIRST_HAND,STATED,A,,,OPPOSES,B,,,,,',
    'e,Keeper,FIRST_HAND,STATED,,,,OPPOSES,B,,,,,',
    'f,Keeper,FIRST_HAND,STATED,Raid,,,CASUALTIES,,,,,some,',
    'g,Keeper,FIRST_HAND,STATED,A,,,PARTICIPATED_IN,Raid,,,,,',
    'h,Keeper,FIRST_HAND,STATED,A,,GANG,OPPOSES,B,,,,,',
    'i,Keeper,FIRST_HAND,STATED,A,,,,B,,,,,',
    'j,Keeper,FIRST_HAND,,A,,,OPPOSES,B,,,,,',
  )
  expect(rejections.map(({ at, message }) => `${at.line}: ${message}`)).toEqual([
    '2: id is empty.',
    '3: predicate: "SUPORTS" is no Predicate. Did you mean SUPPORTS?',
    '4: c.predicate: SEEKS needs a value: its object in words.',
    '5: claimant, claimant_id, source are empty: nobody says it.',
    '6: subject and subject_id are empty.',
    '7: killed is "some". A toll is written as one of these: 6, 3-5, 2/3/5 (low, best, high), >=10, >10, ~10, several, a few, tens.',
    '8: g.predicate: PARTICIPATED_IN needs a role.',
    expect.stringMatching(/^9: subject_kind: "GANG" is no ActorKind\./),
    '10: predicate is empty.',
    '11: modality is empty.',
  ])
})

test('a table of other columns is refused, with the way to read it', async () => {
  await expect(read('event,date', '1,2020')).rejects.toThrow(
    'This is no claims-csv file: its header lacks id, attribution, predicate, modality. It has event, date. Any other table is read with a mapping file (--map).',
  )
})

test.each([
  ['6', { quantifier: 'EXACT', number: 6 }],
  ['٣', { quantifier: 'EXACT', number: 3, verbatim: '٣' }],
  ['3-5', { quantifier: 'RANGE', low: 3, high: 5, verbatim: '3-5' }],
  ['2/3/5', { quantifier: 'CODED_ESTIMATE', low: 2, best: 3, high: 5, verbatim: '2/3/5' }],
  ['>= 10', { quantifier: 'AT_LEAST', number: 10, verbatim: '>= 10' }],
  ['>10', { quantifier: 'MORE_THAN', number: 10, verbatim: '>10' }],
  ['~10', { quantifier: 'ABOUT', number: 10, verbatim: '~10' }],
  ['tens', { quantifier: 'TENS', verbatim: 'tens' }],
  ['عشرات', { quantifier: 'TENS', verbatim: 'عشرات' }],
  ['exact', undefined],
])('a toll is read from its cell: %s', (words, toll) => {
  expect(tollIn(words)).toEqual(toll)
})

describe('a mapping file', () => {
  const withMap = async (map: string, table: string) => {
    const path = join(folder, 'mapping.yaml')
    await writeFile(path, map)
    return importText(claimsCsv, 'table.csv', table, path)
  }

  test('reads any table: the example', async () => {
    const example = join(docs, 'mapping-example')
    const result = await importFile(claimsCsv, `${example}.csv`, `${example}.yaml`)
    const { claims, dataset, documents } = seedOf(result)
    expect(result.rejections).toEqual([])
    expect(dataset).toMatchObject({ title: 'Diary of arms deliveries', version: '2' })
    expect(documents.map(({ ref }) => ref)).toEqual(['arms-diary:diary'])
    expect(claims).toMatchObject([
      {
        ref: 'arms-diary:1-Hill_Militia',
        proposition: { predicate: 'SUPPORTS', object: 'ucdp:500' },
        modality: 'STATED',
        supportTypes: ['WEAPONS'],
        heldDuring: { edtf: '2021-03-02' },
      },
      {
        modality: 'ALLEGED',
        supportTypes: ['MATERIEL_LOGISTICS'],
        heldDuring: { verbatim: 'March 2021', edtf: '2021-03' },
      },
      { proposition: { predicate: 'ATTACKS' }, modality: 'SUSPECTED', supportTypes: [] },
    ])
    const [first] = result.records.flatMap(({ kind, value }) => (kind === 'claims' ? [value] : []))
    expect(first!.record).toMatchObject({
      row: 2,
      release: '2',
      fields: { When: '2/3/2021', What: 'Arms', Sure: 'yes' },
    })
  })

  test('is told all that is wrong with it, with places', async () => {
    const map = [
      'dataset: { id: x, scheme: X, title: X, licence: none }',
      'fields:',
      '  id: No',
      '  predicate: { column: What, constant: SUPPORTS }',
      '  subjct: Sender',
      '  attribution: { colum: Who }',
    ].join('\n')
    const error = await withMap(map, 'No\n1\n').catch((error: Error) => error.message.replaceAll(folder, ''))
    expect(error).toBe(
      [
        'The mapping file cannot be used.',
        '/mapping.yaml:1:19 INVALID_VALUE dataset.scheme: A scheme is a lower-case word such as isnad.',
        '/mapping.yaml:2:1 MISSING_FIELD fields.modality: The field "modality" is missing.',
        '/mapping.yaml:4:3 INVALID_VALUE fields.predicate: A field comes from one of column, columns and constant.',
        '/mapping.yaml:5:3 UNKNOWN_FIELD fields.subjct: There is no field "subjct" here. Did you mean subject?',
        '/mapping.yaml:6:18 UNKNOWN_FIELD fields.attribution.colum: There is no field "colum" here. Did you mean column?',
        '/mapping.yaml:6:3 INVALID_VALUE fields.attribution: A field comes from one of column, columns and constant.',
      ].join('\n'),
    )
  })

  test('that names columns which the table has not is told so', async () => {
    const map = [
      'dataset: { id: x, scheme: x, title: X, licence: none }',
      'fields: { id: No, predicate: { constant: OPPOSES }, subject: A, object: B, claimant: C,',
      '  attribution: { constant: CODED }, modality: { constant: STATED } }',
    ].join('\n')
    await expect(withMap(map, 'No,A,B,D\n1,x,y,z\n')).rejects.toThrow('The column C of a mapped file is missing.')
  })
})
