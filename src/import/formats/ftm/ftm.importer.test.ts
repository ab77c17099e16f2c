import { describe, expect, test } from 'vitest'
import { importText, importTexts, seedOf } from '../testing/as-seed.ts'
import { ftm } from './ftm.importer.ts'

const entity = (id: string, schema: string, properties: object = {}, more: object = {}) => ({
  id,
  schema,
  properties,
  ...more,
})
const ann = entity('q-ann', 'Person', { name: ['Ann Example', 'آن'], alias: ['Annie'], previousName: ['Ann Old'] })
const club = entity('club', 'Organization', { name: ['The Club'], abbreviation: ['TC'] })
const shop = entity('shop', 'Company', { name: ['The Shop'], parent: ['club'] })
const membership = (properties: object = {}, more: object = {}) =>
  entity('m-1', 'Membership', { member: ['q-ann'], organization: ['club'], ...properties }, more)

const read = (...entities: unknown[]) =>
  importText(ftm, 'x.ftm.json', entities.map((one) => JSON.stringify(one)).join('\n'))
const seedFrom = async (...entities: unknown[]) => seedOf(await read(...entities))
const reasons = async (...entities: unknown[]) => (await read(...entities)).rejections.map(({ message }) => message)

describe('entities', () => {
  test('are actors with all their names', async () => {
    const { actors } = await seedFrom(ann, club)
    expect(actors.map(({ ref, actorKind }) => [ref, actorKind])).toEqual([
      ['ftm:q-ann', 'PERSON'],
      ['ftm:club', 'ORGANISATION'],
    ])
    expect(actors[0]!.names.map(({ value, lang, kind }) => [value, lang, kind])).toEqual([
      ['Ann Example', 'en', 'PRIMARY'],
      ['آن', 'und', 'ALIAS'],
      ['Annie', 'en', 'ALIAS'],
      ['Ann Old', 'en', 'FORMER'],
    ])
  })

  test('are taken where they are nested', async () => {
    const nested = entity('m-1', 'Membership', { member: [ann], organization: [club] })
    const { actors, claims } = await seedFrom(nested)
    expect([actors.length, claims.length]).toEqual([2, 1])
  })

  test('have a parent that they are part of', async () => {
    const { claims } = await seedFrom(shop, club)
    expect(claims).toMatchObject([
      { ref: 'ftm:shop.parent.club', proposition: { subject: 'ftm:shop', predicate: 'PART_OF', object: 'ftm:club' } },
    ])
  })

  test('that are events occurred, and involved somebody', async () => {
    const event = entity('e-1', 'Event', {
      name: ['Meeting'],
      date: ['2021-03'],
      organizer: ['club'],
      involved: ['q-ann'],
    })
    const { incidents, claims } = await seedFrom(event, ann, club)
    expect(incidents).toMatchObject([{ ref: 'ftm:e-1', date: { edtf: '2021-03' } }])
    expect(claims.map(({ proposition: { predicate, role } }) => [predicate, role])).toEqual([
      ['OCCURRED', undefined],
      ['PARTICIPATED_IN', 'PLANNED'],
      ['PARTICIPATED_IN', 'PARTICIPANT'],
    ])
  })
})

describe('what joins two', () => {
  test('is a claim of each data set that has it, with its time, its proof and all original words', async () => {
    const proof = entity('d-1', 'Document', {
      title: ['A list'],
      publisher: ['The Gazette'],
      publishedAt: ['2020-05-06'],
    })
    const properties = {
      startDate: ['2019'],
      endDate: ['2021-03'],
      proof: ['d-1'],
      sourceUrl: ['https://example.org/m'],
      role: ['treasurer'],
    }
    const result = await read(ann, club, proof, membership(properties, { datasets: ['one_list', 'other_list'] }))
    const { claims, documents, sources } = seedOf(result)
    expect(claims.map(({ ref, claimant }) => [ref, claimant])).toEqual([
      ['ftm:m-1.one-list', 'ftm:dataset-one-list'],
      ['ftm:m-1.other-list', 'ftm:dataset-other-list'],
    ])
    expect(claims[0]).toMatchObject({
      proposition: { subject: 'ftm:q-ann', predicate: 'MEMBER_OF', object: 'ftm:club' },
      modality: 'STATED',
      attribution: 'CODED',
      heldDuring: { verbatim: 'startDate 2019, endDate 2021-03', edtf: '2019/2021-03' },
      cites: ['ftm:d-1', documents.find(({ url }) => url === 'https://example.org/m')!.ref],
    })
    expect(sources.map(({ names }) => names[0]!.value)).toContain('The Gazette')
    expect(result.records.find(({ kind }) => kind === 'claims')).toMatchObject({
      value: { record: { row: 4, fields: { schema: 'Membership', role: '["treasurer"]' } } },
    })
  })

  test.each([
    ['UnknownLink', { subject: 'q-ann', object: 'club' }, 'LINKED_TO'],
    ['UnknownLink', { subject: 'q-ann', object: 'club', role: 'supports' }, 'SUPPORTS'],
    ['UnknownLink', { subject: 'q-ann', object: 'club', role: 'friend' }, 'LINKED_TO'],
    ['Directorship', { director: 'q-ann', organization: 'club' }, 'LINKED_TO'],
    ['Ownership', { owner: 'q-ann', asset: 'shop' }, 'LINKED_TO'],
    ['Payment', { payer: 'q-ann', beneficiary: 'club' }, 'LINKED_TO'],
    ['Debt', { debtor: 'q-ann', creditor: 'shop' }, 'LINKED_TO'],
  ])('%s %o is a claim of %s', async (schema, ends, predicate) => {
    const { claims } = await seedFrom(
      ann,
      club,
      { ...shop, properties: { name: ['The Shop'] } },
      entity('x', schema, ends),
    )
    expect(claims[0]!.proposition).toMatchObject({ subject: 'ftm:q-ann', predicate })
  })

  test('may stand in another file than these, before or after it', async () => {
    const lines = (...entities: unknown[]) => entities.map((one) => JSON.stringify(one)).join('\n')
    const edges = lines(membership(), membership({ member: ['nobody'] }, { id: 'm-2' }))
    const result = await importTexts(ftm, { 'a.json': lines(ann), 'b.json': edges, 'c.json': lines(club) })
    expect(seedOf(result).claims.map(({ ref }) => ref)).toEqual(['ftm:m-1'])
    expect(result.rejections.map(({ message }) => message)).toEqual([
      'm-2 (Membership) is not taken: nobody is in no file of the import.',
    ])
  })

  test('may have its modality as its summary', async () => {
    const { claims } = await seedFrom(ann, club, membership({ summary: ['alleged'] }))
    expect(claims[0]!.modality).toBe('ALLEGED')
  })

  test.each([
    [membership({ member: ['nobody'] }), 'm-1 (Membership) is not taken: nobody is in no file of the import.'],
    [membership({ member: [] }), 'm-1 (Membership) is not taken: member is empty.'],
    [membership({ member: ['club'] }), 'm-1 (Membership) is not taken: both its ends are club.'],
    [entity('s', 'Sanction', {}), 's is not taken: nothing here is of the schema Sanction.'],
    [entity('n', 'Person', {}), 'n (Person) has no name.'],
    [{ id: 'a b', schema: 'Person' }, 'id has "a b", which is no id.'],
    [{ id: 'a', schema: 'Person' }, 'properties of a has undefined.'],
  ])('is reported where it cannot be taken: %o', async (one, message) => {
    expect(await reasons(ann, club, one)).toEqual([message])
  })
})

describe('statements', () => {
  const columns = [
    'canonical_id',
    'entity_id',
    'prop',
    'schema',
    'value',
    'dataset',
    'lang',
    'original_value',
    'external',
  ]
  const rows = [
    ['q-ann', 'list-7', 'id', 'Person', 'abc', 'one_list', '', '', 'f'],
    ['q-ann', 'list-7', 'name', 'LegalEntity', 'Ann Example', 'one_list', 'eng', 'EXAMPLE, Ann', 'f'],
    ['q-ann', 'other-3', 'name', 'Person', 'آن', 'other_list', 'ara', '', 'f'],
    ['club', 'club', 'name', 'Organization', 'The Club', 'one_list', '', '', 'f'],
    ['m-1', 'm-1', 'member', 'Membership', 'list-7', 'one_list', '', '', 'f'],
    ['m-1', 'm-1', 'organization', 'Membership', 'club', 'one_list', '', '', 'f'],
  ]
  const csv = (lines: string[][]) =>
    [columns, ...lines].map((cells) => cells.map((cell) => JSON.stringify(cell)).join(',')).join('\n')
  const readCsv = (lines: string[][]) => importText(ftm, 'statements.csv', csv(lines))

  test('in CSV or NDJSON make the same entities, with languages and under one id', async () => {
    const table = seedOf(await readCsv(rows))
    expect(table.actors[0]).toMatchObject({ ref: 'ftm:q-ann', actorKind: 'PERSON' })
    expect(table.actors[0]!.names.map(({ value, lang }) => [value, lang])).toEqual([
      ['Ann Example', 'en'],
      ['آن', 'ar'],
    ])
    expect(table.claims).toMatchObject([
      { claimant: 'ftm:dataset-one-list', proposition: { subject: 'ftm:q-ann', object: 'ftm:club' } },
    ])
    const objects = rows.map((cells) =>
      JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, cells[at] || null]))),
    )
    const lines = seedOf(await importText(ftm, 'statements.csv', objects.join('\n')))
    expect({ ...lines, contentHash: '' }).toEqual({ ...table, contentHash: '' })
  })

  test('that stand apart, are external or of nothing are reported', async () => {
    const external = ['q-ann', 'x', 'name', 'Person', 'Anna', 'z', '', '', 't']
    const { rejections } = await readCsv([...rows, rows[1]!, external, ['', '', 'name', 'Person', 'x', '', '', '', '']])
    expect(rejections.map(({ message }) => message)).toEqual([
      'The statement about q-ann stands apart from the earlier ones. Sort the file by canonical_id.',
      'The statement about q-ann is external: a candidate that its data set does not assert.',
      'canonical_id has "", which is no id.',
    ])
  })
})

test.each([
  ['', 'The file is empty.'],
  ['a,b\n1,2\n', /no FollowTheMoney statements: the columns prop, schema, value, entity_id are missing/u],
  ['{"type": "bundle"}\n', /no FollowTheMoney: an entity has id, schema and properties/u],
])('another file is refused: %j', async (content, message) => {
  await expect(importText(ftm, 'x', content)).rejects.toThrow(message)
})
