import { describe, expect, test, vi } from 'vitest'
import { ftm as importer } from '../../../import/formats/ftm/ftm.importer.ts'
import { importText, seedOf } from '../../../import/formats/testing/as-seed.ts'
import { exportedOf, writtenBy } from '../../testing/exported-of.ts'
import { ftmFaults } from '../../testing/ftm-faults.ts'
import { fullClaim, smallRecords } from '../../testing/full-claim.ts'
import { seedRecords } from '../../testing/seed-records.ts'
import { ftm } from './ftm.exporter.ts'
import { type FtmEntity, ftmId } from './ftm-entity.ts'

type Parts = Parameters<typeof exportedOf>[0]

// What is imported is written to files first, which a busy disk delays.
vi.setConfig({ testTimeout: 60_000 })

const sy24 = await seedRecords('sy24-deir-ez-zor')
const small = smallRecords({ claims: [fullClaim] })

const linesOf = async (parts: Parts) => (await writtenBy(ftm, exportedOf(parts))).trimEnd().split('\n')
const entitiesOf = async (parts: Parts): Promise<FtmEntity[]> => (await linesOf(parts)).map((line) => JSON.parse(line))
const withClaims = (...claims: Parameters<typeof smallRecords>[0]['claims']) => {
  const { dataset, records } = smallRecords({ claims: [] })
  return { dataset, records: { ...records, claims } }
}
const said = { claimant: 'desk', attribution: 'FIRST_HAND', modality: 'STATED' } as const
const supports = { ...said, id: 'supports', subject: 'one', predicate: 'SUPPORTS', object: 'two' } as const
const found = async (parts: Parts, id: string) =>
  (await entitiesOf(parts)).find((entity) => entity.id === `isnad.${id}`)

describe.each([
  ['the founding data set', sy24],
  ['a claim with every field', small],
])('the entities of %s', (_, parts) => {
  test('are what the model of FollowTheMoney allows, each once', async () => {
    const entities = await entitiesOf(parts)
    expect(ftmFaults(entities)).toEqual([])
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
    for (const { id } of entities) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/u)
  })
})

test('faults in entities are found', async () => {
  const [first] = await entitiesOf(small)
  const broken = (properties: FtmEntity['properties'], schema = 'UnknownLink') =>
    ftmFaults([{ ...first!, schema, properties }])
  expect(broken({ startDate: ['2021-03-XX'] })).toHaveLength(1)
  expect(broken({ subject: ['nobody'] })).toHaveLength(1)
  expect(broken({ mood: ['good'] })).toHaveLength(1)
  expect(broken({}, 'Interval')).toHaveLength(1)
})

describe('an assertion', () => {
  test('is a link in the name of its claimant, with its modality', async () => {
    const claim = { ...supports, modality: 'ALLEGED', document: 'article', heldDuring: '2021-03/2021' } as const
    expect(await found(withClaims(claim), 'supports')).toEqual({
      id: 'isnad.supports',
      schema: 'UnknownLink',
      datasets: ['isnad_desk'],
      properties: {
        subject: ['isnad.one'],
        object: ['isnad.two'],
        role: ['supports'],
        recordId: ['isnad:supports'],
        description: ['The Desk says that One supports Two (alleged, first hand).\nWhen: 2021-03/2021'],
        summary: ['alleged'],
        proof: ['isnad.article'],
        startDate: ['2021-03'],
        endDate: ['2021'],
      },
    })
  })

  test('of membership in a body is a membership', async () => {
    const member = { ...supports, predicate: 'MEMBER_OF' } as const
    expect((await found(withClaims(member), 'supports'))!.schema).toBe('Membership')
    expect((await found(withClaims({ ...member, object: 'three' }), 'supports'))!.schema).toBe('UnknownLink')
  })

  test('that joins nothing is a note, which tells its numbers as they are bounded', async () => {
    const note = (await found(small, 'toll'))!
    expect(note).toMatchObject({ schema: 'Note', properties: { entity: ['isnad.raid'] } })
    expect(note.properties.description![0]).toContain('killed: 3 to 12, “between 3 and 12”')
  })

  test.each([
    ['2021', { date: ['2021'] }],
    ['2021-03-13', { date: ['2021-03-13'] }],
    ['2021-03/..', { startDate: ['2021-03'] }],
    ['/2021-03', { endDate: ['2021-03'] }],
    ['2021-03-13~', {}],
    ['2021-03-XX', {}],
    ['[2021-03-06,2021-03-13]', {}],
    ['2021-03-06?/2021-03-13', {}],
  ])('of %s has only dates that begin one', async (heldDuring, dates) => {
    const { properties } = (await found(withClaims({ ...supports, heldDuring }), 'supports'))!
    const told = Object.entries(properties).filter(([name]) => /date$/iu.test(name))
    expect(Object.fromEntries(told)).toEqual(dates)
    expect(properties.description![0]).toContain(`When: ${heldDuring}`)
  })
})

test('the last entity counts what is left out', async () => {
  const denial = { ...supports, id: 'denial', polarity: 'DENIED' } as const
  const actor = {
    id: 'one',
    kind: 'STATE',
    name: { en: 'One' },
    aliases: { en: [{ value: 'Hushed', marking: 'AMBER' }] },
  }
  const { dataset, records } = withClaims(supports, denial, { ...supports, id: 'about', heldDuring: '2021~' })
  const assessments = [
    { id: 'a', of: 'desk', scale: 'SOURCE_RELIABILITY', value: 'A', by: 'desk', at: '2021-03-16T08:00:00Z' },
  ]
  const actors = [actor, ...records.actors.slice(1)]
  const lines = await linesOf({ dataset, records: { ...records, actors, assessments } })
  expect(lines.join('\n')).not.toMatch(/Hushed|isnad\.denial/u)
  const { schema, properties } = JSON.parse(lines.at(-1)!) as FtmEntity
  expect(schema).toBe('Note')
  expect(properties.description![0]).toMatch(
    /AMBER.*\n1 claims that deny something.*\n1 dates.*\n1 names.*\n1 assessments\n0 records/su,
  )
})

test('what is not for everyone says so', async () => {
  const entities = await entitiesOf(withClaims({ ...supports, object: 'hidden' }))
  const propertiesOf = (id: string) => entities.find((entity) => entity.id === id)!.properties
  expect(propertiesOf('isnad.hidden').keywords).toEqual(['TLP:AMBER'])
  expect(propertiesOf('isnad.supports').description![0]).toContain('Marked TLP:AMBER')
})

test('a reference that is no id of FollowTheMoney is hashed behind its scheme', () => {
  expect(ftmId('ucdp:234')).toBe('ucdp.234')
  expect(ftmId('isnad:a_b')).toMatch(/^isnad\.[0-9a-f]{40}$/u)
  expect(ftmId('isnad:a_b')).not.toBe(ftmId('isnad:a_c'))
})

test('through the importer come back actors with their names, and links in the name of those who assert them', async () => {
  const result = await importText(importer, 'x.ftm.json', await writtenBy(ftm, exportedOf(sy24)))
  const { actors, claims } = seedOf(result)
  expect(actors.map(({ ref }) => ref).sort()).toEqual(sy24.records.actors.map(({ id }) => `ftm:isnad.${id}`).sort())
  const militias = claims.filter(({ ref }) => ref.startsWith('ftm:isnad.claim-diwani-militias-support-isis'))
  expect(militias).toMatchObject([
    {
      claimant: 'ftm:dataset-isnad-munzir-diwani',
      modality: 'STATED',
      proposition: { subject: 'ftm:isnad.iranian-militias', predicate: 'SUPPORTS', object: 'ftm:isnad.isis' },
    },
  ])
  const reasons = result.rejections.map(({ message }) => message.replace(/isnad\.[\w.-]+/gu, 'X'))
  expect(new Set(reasons.map((reason) => /schema \w+|is no actor/u.exec(reason)![0]))).toEqual(
    new Set(['schema Address', 'schema Note', 'is no actor']),
  )
})
