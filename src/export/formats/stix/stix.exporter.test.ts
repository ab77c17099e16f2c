import { describe, expect, test, vi } from 'vitest'
import { stix as importer } from '../../../import/formats/stix/stix.importer.ts'
import { importText, seedOf } from '../../../import/formats/testing/as-seed.ts'
import { sharedFile } from '../../../import/formats/testing/shared-data.ts'
import { claimFormat } from '../../../import/seed/format/claim.format.ts'
import { exportedOf, writtenBy } from '../../testing/exported-of.ts'
import { fullClaim, smallRecords } from '../../testing/full-claim.ts'
import { seedRecords } from '../../testing/seed-records.ts'
import { stixChecker } from '../../testing/stix-schemas.ts'
import { qualified } from '../told/qualified.ts'
import { tlp } from './codebook.ts'
import { stixId } from './ids/stix-id.ts'
import { stix } from './stix.exporter.ts'

interface Thing {
  type: string
  id: string
  name?: string
  object_refs?: string[]
  object_marking_refs?: string[]
  [member: string]: unknown
}

// What is imported is written to files first, which a busy disk delays.
vi.setConfig({ testTimeout: 60_000 })

const sy24 = await seedRecords('sy24-deir-ez-zor')
const small = smallRecords({ claims: [fullClaim] })

const bundleOf = async (parts: Parameters<typeof exportedOf>[0]) =>
  JSON.parse(await writtenBy(stix, exportedOf(parts))) as { id: string; objects: Thing[] }
const objectsOf = async (parts: Parameters<typeof exportedOf>[0]) => (await bundleOf(parts)).objects
const withClaims = (...claims: Parameters<typeof smallRecords>[0]['claims']) => {
  const { dataset, records } = smallRecords({ claims: [] })
  return { dataset, records: { ...records, claims } }
}
const said = { claimant: 'desk', attribution: 'FIRST_HAND', modality: 'STATED' } as const
const supports = { ...said, id: 'supports', subject: 'one', predicate: 'SUPPORTS', object: 'two' } as const

const schemas = sharedFile(process.env, 'stix21/schemas')

test.skipIf(schemas.isAbsent)(
  'bundles follow the schemas of OASIS (skipped where ISNAD_SHARED is absent)',
  async () => {
    const faults = stixChecker(schemas.path)
    expect(faults(await bundleOf(sy24))).toEqual([])
    const bundle = await bundleOf(small)
    expect(faults(bundle)).toEqual([])
    const [first, ...others] = bundle.objects
    const broken = { ...bundle, objects: [{ ...first!, created: 'yesterday' }, ...others] }
    expect(faults(broken)[0]).toContain('/created must match pattern')
  },
  120_000,
)

describe.each([
  ['the founding data set', sy24],
  ['a claim with every field', small],
])('a bundle of %s', (_, parts) => {
  test('refers to nothing that is not in it, and has no id twice', async () => {
    const objects = await objectsOf(parts)
    const ids = objects.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const refs = objects.flatMap((object) =>
      Object.entries(object).flatMap(([member, value]) => (/_refs?$/u.test(member) ? (value as string[]) : [])),
    )
    const claimants = objects.flatMap(({ extensions }) =>
      Object.values((extensions ?? {}) as Record<string, { claimant_ref?: string }>).flatMap(
        ({ claimant_ref }) => claimant_ref ?? [],
      ),
    )
    expect([...refs, ...claimants].flat().filter((id) => !ids.includes(id))).toEqual([])
  })

  test('is the same whenever it is written', async () => {
    expect(await bundleOf(parts)).toEqual(await bundleOf(parts))
  })

  test('comes back through the importer with nothing lost', async () => {
    const { records, rejections } = await importText(importer, 'x.json', await writtenBy(stix, exportedOf(parts)))
    expect(rejections).toEqual([])
    const read = records.flatMap(({ kind, value }) => (kind === 'claims' ? [claimFormat.parse(value)] : []))
    const written: unknown[] = []
    for await (const { record } of exportedOf(parts).claims()) written.push(qualified<'claims'>(record, 'isnad'))
    const isFromBundle = (claim: (typeof read)[number]) => claim.record?.file === 'x.json'
    const back = read.map((claim) => (isFromBundle(claim) ? { ...claim, record: undefined } : claim))
    const byId = (claims: unknown[]) => new Map(claims.map((claim) => [(claim as { id: string }).id, claim]))
    expect(byId(back)).toEqual(byId(written))
  })
})

test('comes back as a data set with its entities, and nobody else in it but who made the bundle', async () => {
  const result = await importText(importer, 'x.json', await writtenBy(stix, exportedOf(sy24)))
  const { actors, claims, documents } = seedOf(result)
  expect(claims).toHaveLength(sy24.records.claims.length)
  expect(documents.map(({ ref }) => ref)).toEqual(['isnad:sy24-article', 'isnad:isis-dhiban-statement'])
  const isis = actors.find(({ ref }) => ref === 'isnad:isis')!
  expect(isis.names).toContainEqual(expect.objectContaining({ value: 'داعش', kind: 'ACRONYM' }))
  const strangers = actors.filter(({ ref }) => !ref.startsWith('isnad:')).map(({ names }) => names[0]!.value)
  expect(strangers).toEqual([sy24.dataset.title])
})

describe('an assertion', () => {
  test('relates its ends for the time that it leaves possible, in the words of its claimant', async () => {
    const objects = await objectsOf(
      withClaims({
        ...supports,
        modality: 'ALLEGED',
        heldDuring: '[2021-03-06..2021-03-13]',
        statement: { en: 'So.' },
      }),
    )
    expect(objects.find(({ type }) => type === 'relationship')).toMatchObject({
      relationship_type: 'supports',
      source_ref: stixId('identity', 'isnad:one'),
      target_ref: stixId('threat-actor', 'isnad:two'),
      start_time: '2021-03-06T00:00:00.000Z',
      stop_time: '2021-03-13T23:59:59.999Z',
      description: 'The Desk says that One supports Two (alleged, first hand).\nSo.',
    })
  })

  test.each([
    ['PERPETRATOR', 'attributed-to', 'raid', 'two'],
    ['TARGET', 'targets', 'raid', 'two'],
    ['MEDIATOR', 'participated-in', 'two', 'raid'],
  ] as const)('of a part in an incident as %s is %s', async (role, type, from, to) => {
    const part = { ...said, id: 'part', subject: 'two', predicate: 'PARTICIPATED_IN', object: 'raid', role } as const
    const names: Record<string, string> = { raid: 'incident', two: 'threat-actor' }
    const found = (await objectsOf(withClaims(part))).find(({ type }) => type === 'relationship')!
    expect([found.relationship_type, found.source_ref, found.target_ref]).toEqual([
      type,
      stixId(names[from]!, `isnad:${from}`),
      stixId(names[to]!, `isnad:${to}`),
    ])
  })

  test('that STIX cannot relate is a note', async () => {
    const value = { key: 'peace', en: 'peace' }
    const objects = await objectsOf(withClaims({ ...said, id: 'seeks', subject: 'one', predicate: 'SEEKS', value }))
    expect(objects.find(({ type }) => type === 'note')).toMatchObject({
      authors: ['The Desk'],
      content: 'The Desk says that One seeks peace (stated, first hand).',
      object_refs: [stixId('identity', 'isnad:one')],
    })
    expect(objects.filter(({ type }) => type === 'relationship')).toEqual([])
  })
})

describe('a denial', () => {
  const denial = { ...supports, id: 'denial', claimant: 'one', polarity: 'DENIED' } as const

  test('disagrees with each assertion of the same', async () => {
    const other = { ...supports, id: 'other', object: 'three' }
    const objects = await objectsOf(withClaims(denial, supports, { ...supports, id: 'again' }, other))
    expect(objects.filter(({ type }) => type === 'opinion')).toMatchObject([
      {
        opinion: 'strongly-disagree',
        authors: ['One'],
        explanation: 'One denies that One supports Two (stated, first hand).',
        object_refs: ['supports', 'again'].map((id) => stixId('relationship', `isnad:${id}`)),
      },
    ])
  })

  test('of what is said of both alike disagrees with it either way round', async () => {
    const linked = { ...supports, predicate: 'LINKED_TO' } as const
    const objects = await objectsOf(
      withClaims(linked, {
        ...linked,
        id: 'denial',
        subject: 'two',
        object: 'one',
        polarity: 'DENIED',
        modality: 'ASSESSED',
      }),
    )
    expect(objects.find(({ type }) => type === 'opinion')).toMatchObject({ opinion: 'disagree' })
  })

  test('of what nobody asserts is a note', async () => {
    const objects = await objectsOf(withClaims(denial))
    expect(objects.filter(({ type }) => type === 'opinion' || type === 'relationship')).toEqual([])
    expect(objects.find(({ type }) => type === 'note')!.content).toContain('One denies that One supports Two')
  })

  test('names no assertion that is marked higher than itself', async () => {
    const objects = await objectsOf(withClaims(denial, { ...supports, marking: 'AMBER' }))
    expect(objects.filter(({ type }) => type === 'opinion')).toEqual([])
    const marked = await objectsOf(withClaims({ ...denial, marking: 'RED' }, { ...supports, marking: 'AMBER' }))
    expect(marked.filter(({ type }) => type === 'opinion')).toHaveLength(1)
  })
})

describe('a document', () => {
  const spoken = { ...supports, document: 'report' }

  test('is a report of its day, in which its claims stand', async () => {
    const objects = await objectsOf(withClaims(spoken))
    expect(objects.filter(({ type }) => type === 'report')).toMatchObject([
      {
        name: 'A report',
        published: '2021-03-20T00:00:00.000Z',
        object_refs: [stixId('identity', 'isnad:desk'), stixId('relationship', 'isnad:supports')],
      },
    ])
  })

  test('without a day is a grouping, for no day is made up', async () => {
    const objects = await objectsOf(withClaims({ ...supports, document: 'article' }))
    const [article] = objects.filter(({ type }) => type === 'grouping')
    expect(article).toMatchObject({ name: 'An article', external_references: [{ url: 'https://example.org/a' }] })
    expect(article!.object_refs).toContain(stixId('relationship', 'isnad:supports'))
  })

  test.each([
    ['https://example.org/مقال?a[]=1|2', 'https://example.org/%D9%85%D9%82%D8%A7%D9%84?a%5B%5D=1%7C2'],
    ['https://[::1]/a', 'https://[::1]/a'],
  ])('at %s has its address escaped', async (url, escaped) => {
    const { dataset, records } = withClaims()
    const documents = [{ id: 'page', title: 'A page', kind: 'ARTICLE', source: 'desk', url }]
    const objects = await objectsOf({ dataset, records: { ...records, documents } })
    expect(objects.find(({ name }) => name === 'A page')!.external_references).toMatchObject([{ url: escaped }])
  })

  test('lists what is marked higher only under that marking', async () => {
    const hidden = { ...spoken, id: 'hidden-claim', object: 'hidden' }
    const reports = (await objectsOf(withClaims(spoken, hidden))).filter(({ type }) => type === 'report')
    expect(reports.map(({ object_refs, object_marking_refs }) => [object_marking_refs![0], object_refs![1]])).toEqual([
      [tlp.CLEAR.id, stixId('relationship', 'isnad:supports')],
      [tlp.AMBER.id, stixId('relationship', 'isnad:hidden-claim')],
    ])
  })
})

test('every object has its marking, and a claim that of whatever it names', async () => {
  const objects = await objectsOf(withClaims({ ...supports, object: 'hidden' }))
  const markingOf = (id: string) => objects.find((object) => object.id === id)!.object_marking_refs![0]
  expect(markingOf(stixId('relationship', 'isnad:supports'))).toBe(tlp.AMBER.id)
  expect(markingOf(stixId('threat-actor', 'isnad:hidden'))).toBe(tlp.AMBER.id)
  expect(markingOf(stixId('identity', 'isnad:one'))).toBe(tlp.CLEAR.id)
})

test('names that are marked higher than what they name stand nowhere in it', async () => {
  const { dataset, records } = withClaims()
  const name = { en: 'One', ar: { value: 'سر', marking: 'RED' } }
  const aliases = { en: [{ value: 'Hushed', marking: 'AMBER' }, 'Uno'] }
  const actors = [{ id: 'one', kind: 'REBEL_GROUP', name, aliases }]
  const bundle = await writtenBy(stix, exportedOf({ dataset, records: { ...records, actors } }))
  expect(bundle).toContain('Uno')
  expect(bundle).not.toMatch(/Hushed|سر/u)
})

describe('a place', () => {
  const place = async (location?: object, kind = 'SITE') => {
    const { dataset, records } = withClaims()
    const places = [{ id: 'here', kind, name: { en: 'Here' }, ...(location && { location }) }]
    const objects = await objectsOf({ dataset, records: { ...records, places, incidents: [] } })
    return objects.find(({ type }) => type === 'location')!
  }

  test('is a point with the metres within which it lies', async () => {
    const found = await place({ longitude: 40.5, latitude: 35, precision: 'NEAR' })
    expect(found).toMatchObject({ longitude: 40.5, latitude: 35, precision: 25_000 })
  })

  test('is no point where that stands for an area, and is called a region by its name', async () => {
    const found = await place({ longitude: 40.5, latitude: 35, precision: 'ADM1' }, 'GOVERNORATE')
    expect(found).toMatchObject({ administrative_area: 'Here', region: 'Here' })
    expect(found).not.toHaveProperty('latitude')
  })

  test('that is a country has its code', async () => {
    const objects = await objectsOf(small)
    expect(objects.find(({ name }) => name === 'Syria')).toMatchObject({ type: 'location', country: 'SY' })
  })
})
