import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importFile, importText, importTexts, seedOf } from '../testing/as-seed.ts'
import { sharedFile } from '../testing/shared-data.ts'
import { mispGalaxy } from './misp-galaxy.importer.ts'

const id = (digit: number) => `0000000${digit}-0000-4000-8000-000000000000`
const galaxy = { type: 'threat-actor', name: 'Threat Actor', source: 'Some Project', version: 7 }

const read = (values: unknown[], about: object = galaxy) =>
  importText(mispGalaxy, 'clusters_threat-actor.json', JSON.stringify({ values, ...about }, null, 1))
/** Without what the galaxy lists every cluster as. */
const claimsIn = (result: Awaited<ReturnType<typeof read>>) =>
  seedOf(result).claims.filter(({ ref }) => !ref.endsWith('-threat-actor') && !ref.endsWith('-threat-group'))
const claimsOf = async (values: unknown[]) => claimsIn(await read(values))
const withSponsor = (sponsor: unknown, meta: object = {}) => ({
  uuid: id(1),
  value: 'Amber Fox',
  meta: { 'cfr-suspected-state-sponsor': sponsor, ...meta },
})

test('a cluster is an actor with its synonyms', async () => {
  const { dataset, actors } = seedOf(
    await read([{ uuid: id(1), value: 'Amber Fox', meta: { synonyms: ['AF-1', 'Amber Fox'] } }]),
  )
  expect(dataset).toMatchObject({ ref: 'misp:misp-galaxy-threat-actor' })
  expect(actors).toMatchObject([
    { ref: `misp:${id(1)}`, names: [{ value: 'Amber Fox' }, { value: 'AF-1', kind: 'ALIAS' }] },
  ])
})

test('aliases of a university are names, and numbers are words', async () => {
  const meta = { aliases: ['National Academy', 863] }
  const { actors } = seedOf(await read([{ uuid: id(1), value: 'Academy', meta }]))
  expect(actors[0]!.names.map(({ value }) => value)).toEqual(['Academy', 'National Academy', '863'])
})

describe('a description', () => {
  const claims = async (about: object, meta: object) =>
    seedOf(await read([{ uuid: id(1), value: 'Amber Fox', description: 'Sly.', meta }], about)).claims

  test('is what the galaxy lists a cluster as, which keeps all of it and cites its references', async () => {
    const result = await read([
      { uuid: id(1), value: 'Amber Fox', description: 'Sly.', meta: { refs: ['https://a.org'] } },
    ])
    const { claims, documents } = seedOf(result)
    expect(claims).toMatchObject([
      {
        ref: `misp:${id(1)}-in-threat-actor-threat-actor`,
        proposition: { predicate: 'CHARACTERISED_AS', value: { text: { en: 'threat actor' } } },
        modality: 'STATED',
        cites: documents.filter(({ url }) => url).map(({ ref }) => ref),
      },
    ])
    expect(result.records.find(({ kind }) => kind === 'claims')).toMatchObject({
      value: { record: { fields: { description: 'Sly.' } } },
    })
  })

  test('is the country that a group is attributed to, with the confidence that is told', async () => {
    expect(await claims(galaxy, { country: 'IR', 'attribution-confidence': 50 })).toMatchObject([
      {},
      {
        ref: `misp:${id(1)}-in-threat-actor-of-ir`,
        modality: 'ASSESSED',
        proposition: { value: { text: { en: 'of Iran' } } },
        statement: { en: 'Amber Fox is attributed to Iran, with a confidence of 50 of 100.' },
      },
    ])
  })

  test('is the country of an agency', async () => {
    expect(await claims({ ...galaxy, type: 'intelligence-agency' }, { country: 'UK' })).toMatchObject([
      { proposition: { value: { text: { en: 'intelligence agency' } } } },
      { modality: 'STATED', proposition: { value: { text: { en: 'of United Kingdom' } } } },
    ])
  })

  test('of a country that has no code is reported', async () => {
    const { rejections } = await read([{ uuid: id(1), value: 'Amber Fox', meta: { country: 'XXX' } }])
    expect(rejections.map(({ message }) => message)).toEqual([
      'meta.country of "Amber Fox" has "XXX", which is no code of ISO 3166. Give one there: of this word no claim is made, and the record of the cluster keeps it.',
    ])
  })
})

test.each([
  [{ type: 'groups', category: 'Threat Groups' }, 'threat group'],
  [{ type: 'canada-listed-terrorist-entities', category: 'threat-actor' }, 'terrorist entity listed by Canada'],
  [{ type: 'our-own-list', category: 'Actor' }, 'actor'],
  [{ type: 'software-vendor', category: 'actor' }, 'vendor of software'],
])('the galaxy %o holds actors', async (about, words) => {
  const { claims } = seedOf(await read([{ uuid: id(1), value: 'Amber Fox' }], { ...galaxy, ...about }))
  expect(claims[0]!.proposition).toMatchObject({ value: { text: { en: words } } })
})

test('a relation to an actor in another file of the import is a claim', async () => {
  const related = [{ 'dest-uuid': id(2), type: 'linked-to', tags: [] }]
  const file = (type: string, value: object) => JSON.stringify({ ...galaxy, type, values: [value] })
  const result = await importTexts(mispGalaxy, {
    'a.json': file('threat-actor', { uuid: id(1), value: 'Amber Fox', related }),
    'b.json': file('groups', { uuid: id(2), value: 'Blue Fox' }),
  })
  expect(result.rejections).toEqual([])
  expect(claimsIn(result).map(({ proposition: { object } }) => object)).toEqual([`misp:${id(2)}`])
})

describe('a suspected sponsor', () => {
  test('is a suspicion of the publisher, with references and all original words', async () => {
    const meta = { refs: ['https://www.example.org/a', 'https://example.org/b'], 'attribution-confidence': '50' }
    const result = await read([withSponsor('Russian Federation', meta)])
    const { documents, sources } = seedOf(result)
    const claims = claimsIn(result)
    expect(claims).toMatchObject([
      {
        ref: `misp:${id(1)}-suspected-sponsor-ru`,
        proposition: { subject: 'misp:state-ru', predicate: 'SUPPORTS', object: `misp:${id(1)}` },
        modality: 'SUSPECTED',
        attribution: 'CODED',
        claimant: 'misp:publisher-some-project',
        document: 'misp:galaxy-threat-actor',
        supportTypes: ['UNKNOWN'],
      },
    ])
    expect(claims[0]!.cites).toEqual(documents.filter(({ url }) => url).map(({ ref }) => ref))
    expect(sources.map(({ names }) => names[0]!.value)).toEqual(['Some Project', 'example.org'])
    expect(result.records.find(({ kind }) => kind === 'claims')).toMatchObject({
      value: {
        record: {
          file: 'clusters_threat-actor.json',
          row: 1,
          release: '7',
          fields: { 'meta.attribution-confidence': '50', value: 'Amber Fox' },
        },
      },
    })
  })

  test.each([
    ['Iran (Islamic Republic of)', ['state-ir']],
    [" people's republic of CHINA ", ['state-cn']],
    [['China', "People's Republic of China"], ['state-cn']],
    ['Russian Federation, Belarus', ['state-ru', 'state-by']],
    ["Korea (Democratic People's Republic of)", ['state-kp']],
  ])('is found under the spelling %j', async (words, states) => {
    const claims = await claimsOf([withSponsor(words)])
    expect(claims.map(({ proposition }) => proposition.subject)).toEqual(states.map((state) => `misp:${state}`))
  })

  test.each([
    ['Unknown', 'says "Unknown": no sponsor is named, so nothing is claimed.'],
    ['Chinaa', 'has "Chinaa", which is no spelling of a state that is known here.'],
    ['China, Atlantis', 'has "China, Atlantis", of which "Atlantis" is no spelling of a state that is known here.'],
  ])('that is %j is reported, never guessed', async (words, message) => {
    const result = await read([withSponsor(words)])
    expect(claimsIn(result)).toEqual([])
    expect(result.rejections.map(({ message }) => message)).toEqual([
      `meta.cfr-suspected-state-sponsor of "Amber Fox" ${message}`,
    ])
  })
})

describe('related clusters', () => {
  const related = (type: string, target: number, tags: string[] = []) => [
    { uuid: id(1), value: 'Amber Fox', related: [{ 'dest-uuid': id(target), type, tags }] },
    { uuid: id(2), value: 'Blue Fox' },
  ]

  test.each([
    ['linked-to', 'LINKED_TO'],
    ['overlaps', 'LINKED_TO'],
    ['same-as', 'SAME_AS'],
    ['part-of', 'PART_OF'],
  ])('%s is a claim of %s', async (type, predicate) => {
    const [claim] = await claimsOf(related(type, 2))
    expect(claim).toMatchObject({ modality: 'STATED', proposition: { predicate, object: `misp:${id(2)}` } })
  })

  test('have the likelihood of their tag', async () => {
    const [claim] = await claimsOf(
      related('linked-to', 2, ['estimative-language:likelihood-probability="very-likely"']),
    )
    expect(claim).toMatchObject({ modality: 'ASSESSED', likelihood: 'VERY_LIKELY' })
  })

  test.each([
    ['similar', 2, `the type "similar" says nothing that a predicate says (to ${id(2)}).`],
    ['linked-to', 3, `"linked-to" leads to ${id(3)}, which is no actor in a file of the import.`],
    ['linked-to', 1, '"linked-to" leads back to the cluster itself.'],
  ])('%s to %i is reported', async (type, target, message) => {
    const { rejections } = await read(related(type, target))
    expect(rejections.map(({ message }) => message)).toEqual([`related of "Amber Fox": ${message}`])
  })
})

test.each([
  [{ value: 'A', uuid: '12' }, 'uuid of "A" has "12", which is no UUID.'],
  [{ uuid: id(1) }, 'value has undefined: a cluster needs a name.'],
  ['x', '"x" stands among the values, and is no cluster.'],
])('what is no cluster is reported: %j', async (value, message) => {
  expect((await read([value])).rejections.map(({ message }) => message)).toEqual([message])
})

test('clusters that are no actors are reported', async () => {
  const result = await read([{ uuid: id(1), value: 'Hammer' }], { ...galaxy, type: 'tool' })
  expect(result.rejections.map(({ message }) => message)).toEqual([
    '"Hammer" is a cluster of the type "tool", which is no kind of actor.',
  ])
})

test.each([
  ['{"type": "bundle", "objects": []}', /no cluster file of a MISP galaxy/u],
  ['{"type": "threat-actor", "values": [{"uuid": ', /cut off/u],
  ['a,b\n', /no JSON object/u],
])('another file is refused: %s', async (content, message) => {
  await expect(importText(mispGalaxy, 'x.json', content)).rejects.toThrow(message)
})

const clusters = sharedFile(process.env, 'misp/clusters_threat-actor.json')

test.skipIf(clusters.isAbsent)('the threat actors (skipped where ISNAD_SHARED is absent)', async () => {
  const raw = JSON.parse(readFileSync(clusters.path, 'utf8')).values as {
    uuid: string
    meta?: Record<string, unknown>
  }[]
  const sponsored = raw.filter(
    ({ meta }) => ![undefined, 'Unknown'].includes(meta?.['cfr-suspected-state-sponsor'] as string),
  )
  const { actors, claims } = seedOf(await importFile(mispGalaxy, clusters.path))
  expect(actors.filter(({ actorKind }) => actorKind !== 'STATE')).toHaveLength(raw.length)
  const suspected = claims.filter(({ modality }) => modality === 'SUSPECTED')
  expect(new Set(suspected.map(({ proposition }) => proposition.object))).toEqual(
    new Set(sponsored.map(({ uuid }) => `misp:${uuid}`)),
  )
  expect(suspected.filter(({ proposition }) => proposition.subject === 'misp:state-cn')).toHaveLength(
    raw.filter(({ meta }) => /China/u.test(String(meta?.['cfr-suspected-state-sponsor']))).length,
  )
})
