import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFile, importText, importTexts, seedOf } from '../testing/as-seed.ts'
import { sharedFile } from '../testing/shared-data.ts'
import { EXTENSION } from './bundle/own-record.ts'
import { stix } from './stix.importer.ts'

const id = (type: string, digit: number) => `${type}--0000000${digit}-0000-4000-8000-000000000000`
const moment = '2024-02-03T04:05:06.789Z'
const desk = id('identity', 1)
const object = (type: string, digit: number, members: object = {}) => ({
  type,
  spec_version: '2.1',
  id: id(type, digit),
  created: moment,
  modified: moment,
  created_by_ref: desk,
  ...members,
})
const theDesk = object('identity', 1, { name: 'The Desk', identity_class: 'organization', created_by_ref: undefined })
const fox = object('threat-actor', 1, { name: 'Amber Fox', aliases: ['AF', 'Amber Fox'] })
const heron = object('intrusion-set', 1, { name: 'Red Heron' })
const raid = object('campaign', 1, {
  name: 'Raid',
  first_seen: '2023-01-01T00:00:00Z',
  last_seen: '2023-02-01T00:00:00Z',
})
const town = object('location', 1, { city: 'Dam', country: 'SY', latitude: 35, longitude: 40, precision: 1500 })
const between = (from: { id: string }, type: string, to: { id: string }, members: object = {}, digit = 1) =>
  object('relationship', digit, { relationship_type: type, source_ref: from.id, target_ref: to.id, ...members })

const read = (objects: unknown[], about: object = {}) =>
  importText(stix, 'bundle.json', JSON.stringify({ type: 'bundle', id: id('bundle', 1), ...about, objects }, null, 1))
const seedFrom = async (...objects: unknown[]) => seedOf(await read([theDesk, ...objects]))
const reasons = async (...objects: unknown[]) =>
  (await read([theDesk, ...objects])).rejections.map(({ message }) => message)

describe('entities', () => {
  test('are actors, incidents and places, known by their ids', async () => {
    const { actors, incidents, places } = await seedFrom(fox, heron, raid, town)
    expect(actors).toMatchObject([
      { ref: `stix:${desk}`, actorKind: 'ORGANISATION' },
      {
        ref: `stix:${fox.id}`,
        names: [
          { value: 'Amber Fox', lang: 'en' },
          { value: 'AF', kind: 'ALIAS' },
        ],
      },
      { ref: `stix:${heron.id}` },
    ])
    expect(incidents).toMatchObject([{ ref: `stix:${raid.id}`, date: { edtf: '[2023-01-01..2023-02-01]' } }])
    expect(places).toMatchObject([
      { ref: 'iso3166-1:SY', placeKind: 'COUNTRY' },
      {
        ref: `stix:${town.id}`,
        placeKind: 'COMMUNITY',
        within: 'iso3166-1:SY',
        location: { longitude: 40, latitude: 35, precision: 'SETTLEMENT' },
      },
    ])
  })

  test('have the names of other languages', async () => {
    const { actors } = await seedFrom(
      fox,
      object('language-content', 1, { object_ref: fox.id, contents: { ar: { name: 'الثعلب' } } }),
    )
    expect(actors[1]!.names.map(({ value, lang }) => [value, lang])).toContainEqual(['الثعلب', 'ar'])
  })

  test('have the number that their publisher gives them, once', async () => {
    const numbered = { external_references: [{ source_name: 'mitre-attack', external_id: 'G9999' }] }
    const [one, two] = [
      object('intrusion-set', 1, { name: 'A', ...numbered }),
      object('intrusion-set', 2, { name: 'B', ...numbered }),
    ]
    const { actors } = await seedFrom(one, two)
    expect(actors.map(({ identifiers }) => identifiers)).toEqual([[], ['mitre-attack:G9999'], []])
    expect(await reasons(one, two)).toEqual([
      `${two.id} ("B") has the number mitre-attack:G9999 of ${one.id}; it is taken without it.`,
    ])
  })

  test('make claims of what is said of them', async () => {
    const { claims } = await seedFrom(raid, {
      ...fox,
      goals: ['Sow fear'],
      threat_actor_types: ['nation-state', 'unknown'],
    })
    expect(claims.map(({ proposition: { predicate, value } }) => [predicate, value?.key])).toEqual([
      ['OCCURRED', undefined],
      ['SEEKS', 'sow-fear'],
      ['CHARACTERISED_AS', 'nation-state'],
    ])
  })
})

describe('an object that carries a record of Isnad', () => {
  const carrying = (kind: string, record: object) =>
    object('note', 1, {
      content: 'Words.',
      object_refs: [desk],
      extensions: { [EXTENSION]: { extension_type: 'property-extension', kind, record } },
    })
  const actor = { id: 'test:one', kind: 'STATE', name: { en: 'One' } }

  test('is that record and nothing else', async () => {
    const { records, rejections } = await read([carrying('actors', actor)])
    expect(records).toEqual([{ kind: 'actors', value: actor, at: { line: expect.any(Number) } }])
    expect(rejections).toEqual([])
  })

  test.each([
    ['constructor', actor, 'carries a record of no kind of Isnad: "constructor".'],
    ['actors', { ...actor, kind: 'CLOUD' }, 'cannot be taken (kind: "CLOUD" is no ActorKind.'],
  ])('of the kind %s is not taken where it is none: %j', async (kind, record, reason) => {
    const { records, rejections } = await read([carrying(kind, record)])
    expect(records).toEqual([])
    expect(rejections.map(({ message }) => message).join()).toContain(reason)
  })
})

describe('a relationship', () => {
  test('is a claim of its creator, with its sources, its time and all original members', async () => {
    const supports = between(fox, 'supports', heron, {
      start_time: '2023-01-01T00:00:00Z',
      confidence: 80,
      external_references: [{ source_name: 'A page', url: 'https://example.org/a' }],
    })
    const result = await read([theDesk, supports, fox, heron])
    const { claims, documents, assessments } = seedOf(result)
    expect(claims).toMatchObject([
      {
        ref: `stix:${supports.id}`,
        proposition: { subject: `stix:${fox.id}`, predicate: 'SUPPORTS', object: `stix:${heron.id}` },
        claimant: `stix:${desk}`,
        attribution: 'FIRST_HAND',
        modality: 'STATED',
        heldDuring: { edtf: '2023-01-01/..' },
        claimedOn: { edtf: '2024-02-03' },
        cites: documents.map(({ ref }) => ref),
      },
    ])
    expect(documents).toMatchObject([{ url: 'https://example.org/a' }])
    expect(assessments).toMatchObject([
      { of: `stix:${supports.id}`, scale: 'ANALYTIC_CONFIDENCE', value: 'HIGH', by: 'The Desk', at: moment },
    ])
    expect(result.records.find(({ kind }) => kind === 'claims')).toMatchObject({
      value: { record: { file: 'bundle.json', row: 2, fields: { relationship_type: 'supports', confidence: '80' } } },
    })
  })

  test.each([
    [raid, 'attributed-to', heron, { subject: heron, predicate: 'PARTICIPATED_IN', object: raid, role: 'PERPETRATOR' }],
    [raid, 'targets', theDesk, { subject: theDesk, predicate: 'PARTICIPATED_IN', object: raid, role: 'TARGET' }],
    [heron, 'attributed-to', fox, { subject: heron, predicate: 'LINKED_TO', object: fox }],
    [fox, 'attributed-to', theDesk, { subject: fox, predicate: 'SAME_AS', object: theDesk }],
    [fox, 'targets', theDesk, { subject: fox, predicate: 'ATTACKS', object: theDesk }],
    [fox, 'operates-in', town, { subject: fox, predicate: 'OPERATES_IN', object: town }],
  ] as const)('of %o: %s', async (from, type, to, { subject, predicate, object, ...more }) => {
    const { claims } = await seedFrom(fox, heron, raid, town, between(from, type, to))
    expect(claims.find(({ ref }) => ref === `stix:${id('relationship', 1)}`)!.proposition).toMatchObject({
      subject: `stix:${subject.id}`,
      predicate,
      object: `stix:${object.id}`,
      ...more,
    })
  })

  test('that stands in a report stands in its document', async () => {
    const linked = between(fox, 'related-to', heron)
    const report = object('report', 1, {
      name: 'Foxes',
      published: '2024-03-01T00:00:00Z',
      object_refs: [fox.id, linked.id],
    })
    const { claims, documents, sources } = await seedFrom(fox, heron, linked, report)
    expect(claims[0]!.document).toBe(`stix:${report.id}`)
    expect(documents).toMatchObject([{ title: 'Foxes', documentKind: 'REPORT', publishedOn: { edtf: '2024-03-01' } }])
    expect(sources).toMatchObject([{ names: [{ value: 'The Desk' }], body: `stix:${desk}` }])
  })

  test('of nobody is a claim of the unnamed producer of the file', async () => {
    const { claims, sources } = await seedFrom(
      fox,
      heron,
      between(fox, 'supports', heron, { created_by_ref: undefined }),
    )
    expect(claims[0]).toMatchObject({ claimant: 'stix:producer-of-bundle-json', attribution: 'UNATTRIBUTED' })
    expect(sources[0]!.names[0]!.value).toBe('Producer of bundle.json')
  })

  const missing = id('threat-actor', 9)
  const hammer = object('malware', 1, { name: 'Hammer', is_family: true })
  test.each([
    [[between(fox, 'supports', { id: missing })], `${missing} is in no bundle of the import.`],
    [[hammer, between(fox, 'uses', hammer)], `${hammer.id} is no actor, place or incident.`],
    [[{ ...heron, revoked: true }, between(fox, 'supports', heron)], `${heron.id} was revoked.`],
    [[between(fox, 'impersonates', theDesk)], 'no predicate says "impersonates" of Actor and Actor.'],
    [[between(fox, 'supports', fox)], 'both its ends are one.'],
  ])('that says nothing here is reported: %#', async (objects, reason) => {
    expect(await reasons(fox, ...objects)).toContainEqual(
      expect.stringMatching(`^${id('relationship', 1)} .*not taken: .*`),
    )
    expect((await reasons(fox, ...objects)).at(-1)).toContain(reason)
  })
})

describe('opinions, notes and sightings', () => {
  const supports = between(fox, 'supports', heron)
  const opinion = (word: string, members: object = {}) =>
    object('opinion', 1, { opinion: word, object_refs: [supports.id], explanation: 'No proof.', ...members })

  test.each([
    ['strongly-disagree', 'DENIED', 'STATED', 'CONTRADICTS'],
    ['disagree', 'DENIED', 'ASSESSED', 'CONTRADICTS'],
    ['agree', 'ASSERTED', 'ASSESSED', 'CORROBORATES'],
    ['strongly-agree', 'ASSERTED', 'STATED', 'CORROBORATES'],
  ])('who is of the opinion %s claims it: %s', async (word, polarity, modality, type) => {
    const { claims } = await seedFrom(opinion(word), fox, heron, supports)
    expect(claims.find(({ ref }) => ref === `stix:${id('opinion', 1)}`)).toMatchObject({
      polarity,
      modality,
      proposition: { subject: `stix:${fox.id}`, predicate: 'SUPPORTS', object: `stix:${heron.id}` },
      relations: [{ type, to: `stix:${supports.id}`, rationale: 'No proof.' }],
    })
  })

  test('whom a claim speaks of denies it', async () => {
    const { claims } = await seedFrom(fox, heron, supports, opinion('disagree', { created_by_ref: fox.id }))
    expect(claims.at(-1)).toMatchObject({ claimant: `stix:${fox.id}`, relations: [{ type: 'DENIES' }] })
  })

  test('a neutral opinion and one on what is no claim are reported', async () => {
    expect(await reasons(fox, heron, supports, opinion('neutral'))).toEqual([
      `${id('opinion', 1)} is not taken: a neutral opinion neither asserts nor denies.`,
    ])
    expect(await reasons(fox, opinion('agree', { object_refs: [fox.id] }))).toEqual([
      `${id('opinion', 1)} is not taken: ${fox.id} became no claim.`,
    ])
  })

  test('a note describes, word for word', async () => {
    const note = object('note', 1, {
      abstract: 'Small and shy',
      content: 'It is small.\nIt is shy.',
      object_refs: [fox.id, id('malware', 9)],
    })
    const result = await read([theDesk, fox, note])
    expect(seedOf(result).claims).toMatchObject([
      {
        proposition: {
          subject: `stix:${fox.id}`,
          predicate: 'CHARACTERISED_AS',
          value: { text: { en: 'Small and shy' } },
        },
        quote: { text: 'It is small.\nIt is shy.' },
      },
    ])
    expect(result.rejections.map(({ message }) => message)).toEqual([
      `${note.id} says nothing of it here: ${id('malware', 9)} is in no bundle of the import.`,
    ])
  })

  test.each([
    [fox, town, 'OPERATES_IN'],
    [raid, theDesk, 'PARTICIPATED_IN'],
    [raid, town, 'OCCURRED'],
  ])('a sighting says where: %#', async (seen, where, predicate) => {
    const sighting = object('sighting', 1, {
      sighting_of_ref: seen.id,
      where_sighted_refs: [where.id],
      first_seen: '2024-01-02T00:00:00Z',
    })
    const { claims } = await seedFrom(fox, raid, town, sighting)
    expect(claims.find(({ ref }) => ref === `stix:${sighting.id}`)).toMatchObject({
      proposition: { predicate },
      heldDuring: { edtf: '[2024-01-02..]' },
    })
  })
})

describe('markings', () => {
  const amberStrict = object('marking-definition', 5, {
    name: 'TLP:AMBER+STRICT',
    extensions: { [id('extension-definition', 1)]: { extension_type: 'property-extension', tlp_2_0: 'amber+strict' } },
  })
  const statement = object('marking-definition', 6, { definition_type: 'statement', definition: { statement: '©' } })

  test.each([
    [['marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9'], 'CLEAR'],
    [['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82'], 'AMBER'],
    [['marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb', statement.id], 'GREEN'],
    [[amberStrict.id, 'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da'], 'AMBER_STRICT'],
    [[id('marking-definition', 7)], 'RED'],
  ])('of %j give the level %s to the entity, the claim and the page it cites', async (refs, level) => {
    const marked = {
      object_marking_refs: refs,
      external_references: [{ source_name: 'x', url: 'https://example.org/x' }],
    }
    const { actors, claims, documents } = await seedFrom(
      amberStrict,
      statement,
      { ...fox, ...marked },
      heron,
      between(fox, 'supports', heron, marked),
    )
    expect([actors[1]!.marking, claims[0]!.marking, documents[0]!.marking]).toEqual([level, level, level])
  })

  test('whose meaning is not known are reported', async () => {
    expect(await reasons({ ...fox, object_marking_refs: [id('marking-definition', 7)] })).toEqual([
      `${fox.id} ("Amber Fox") is marked with ${id('marking-definition', 7)}, whose meaning is not known here; it is held as RED.`,
    ])
  })
})

describe('what cannot be taken is said', () => {
  test.each([
    [{ ...fox, revoked: true }, 'is not taken: its creator revoked it.'],
    [object('x-secret', 1), 'is not taken: nothing here is of the type x-secret.'],
    [{ ...fox, name: '' }, `${fox.id} has no name.`],
    [
      { ...fox, id: 'threat-actor--1' },
      'id has "threat-actor--1", which is no id of an object of the type "threat-actor".',
    ],
    [7, '7 stands among the objects, and is none.'],
    [{ ...town, latitude: 95 }, `latitude of ${town.id} has 95, which is no number from -90 to 90.`],
  ])('%#', async (value, message) => {
    expect((await reasons(value)).join()).toContain(message)
  })

  test('of several versions the last modified counts', async () => {
    const older = { ...fox, name: 'Yellow Fox', modified: '2023-01-01T00:00:00Z' }
    const { actors } = await seedFrom(older, fox)
    expect(actors.map(({ names }) => names[0]!.value)).toEqual(['The Desk', 'Amber Fox'])
    expect(await reasons(older, fox)).toEqual([expect.stringContaining('another version of it was modified later')])
  })

  test('a creator who is not in the bundle is known by the id', async () => {
    const result = await read([fox, heron, between(fox, 'supports', heron)])
    expect(seedOf(result).actors.find(({ ref }) => ref === `stix:${desk}`)!.names[0]!.value).toBe(desk)
    expect(result.rejections).toHaveLength(1)
  })

  test.each([
    ['{"type": "galaxy", "values": []}', /no STIX bundle: it has no list of objects\. Its members are type, values\./u],
    ['{"objects": [', /cut off/u],
    ['<stix/>', /begins with </u],
  ])('a file that is no bundle is refused: %s', async (content, message) => {
    await expect(importText(stix, 'x.json', content)).rejects.toThrow(message)
  })
})

test('what an actor is like is told in the words of the standard', async () => {
  const like = {
    primary_motivation: 'ideology',
    secondary_motivations: ['dominance', 'revenge'],
    resource_level: 'government',
    sophistication: 'expert',
    roles: ['agent'],
  }
  const { claims } = await seedFrom({ ...fox, ...like })
  expect(claims.map(({ proposition: { value } }) => value!.text.en)).toEqual([
    'primary motivation: ideology',
    'secondary motivation: dominance',
    'secondary motivation: revenge',
    'resource level: government',
    'sophistication: expert',
    'role: agent',
  ])
})

test('a bundle of STIX 2.0, and an object by itself', async () => {
  const old = { ...fox, spec_version: undefined, labels: ['hacker'] }
  const { claims } = seedOf(await read([theDesk, old], { spec_version: '2.0' }))
  expect(claims).toMatchObject([{ proposition: { predicate: 'CHARACTERISED_AS', value: { key: 'hacker' } } }])
  expect(seedOf(await importText(stix, 'x.json', JSON.stringify(heron))).actors).toHaveLength(1)
})

describe('several files of one import', () => {
  const bundles = (...objects: { id: string }[]) =>
    importTexts(stix, Object.fromEntries(objects.map((one) => [`${one.id}.json`, JSON.stringify(one)])))

  test('are one bundle, as where each holds one object', async () => {
    const said = between(fox, 'supports', heron, { object_marking_refs: [id('marking-definition', 5)] })
    const secret = object('marking-definition', 5, { definition_type: 'tlp', definition: { tlp: 'amber' } })
    const doubt = object('opinion', 1, { opinion: 'disagree', object_refs: [said.id] })
    const report = object('report', 1, { name: 'On foxes', published: moment, object_refs: [said.id] })
    const result = await bundles(doubt, said, secret, report, theDesk, fox, heron)
    const { claims, documents } = seedOf(result)
    expect(result.rejections).toEqual([])
    expect(documents.map(({ ref }) => ref)).toEqual([`stix:${report.id}`])
    expect(claims.map(({ ref, polarity, marking, document }) => [ref, polarity, marking, document])).toEqual([
      [`stix:${doubt.id}`, 'DENIED', 'CLEAR', undefined],
      [`stix:${said.id}`, 'ASSERTED', 'AMBER', `stix:${report.id}`],
    ])
  })

  test('may have versions of one object, of which the last modified counts', async () => {
    const older = { ...fox, name: 'Yellow Fox', modified: '2023-01-01T00:00:00Z' }
    const result = await importTexts(stix, {
      'old.json': JSON.stringify({ type: 'bundle', objects: [older, theDesk] }),
      'new.json': JSON.stringify({ type: 'bundle', objects: [theDesk, fox] }),
    })
    expect(seedOf(result).actors.map(({ names }) => names[0]!.value)).toEqual(['The Desk', 'Amber Fox'])
    expect(result.rejections).toHaveLength(2)
  })
})

const attack = sharedFile(process.env, 'attack/ics-attack-18.1.json')
const examples = sharedFile(process.env, 'stix21/examples')

describe.skipIf(attack.isAbsent)('the files of others (skipped where ISNAD_SHARED is absent)', () => {
  test('ATT&CK for ICS', async () => {
    const raw = JSON.parse(readFileSync(attack.path, 'utf8')).objects as Record<string, unknown>[]
    const ofType = (type: string) => raw.filter((object) => object.type === type && object.revoked !== true)
    const attributed = ofType('relationship').filter(({ relationship_type: type }) => type === 'attributed-to')
    const result = await importFile(stix, attack.path)
    const { actors, incidents, claims } = seedOf(result)
    expect(actors).toHaveLength(ofType('intrusion-set').length + ofType('identity').length)
    expect(incidents).toHaveLength(ofType('campaign').length)
    const claimsOf = (predicate: string) => claims.filter(({ proposition }) => proposition.predicate === predicate)
    expect(claimsOf('OCCURRED')).toHaveLength(ofType('campaign').length)
    expect(
      claimsOf('PARTICIPATED_IN')
        .map(({ ref }) => ref)
        .sort(),
    ).toEqual(attributed.map(({ id }) => `stix:${id}`).sort())
    const taken = actors.length + incidents.length + attributed.length + ofType('marking-definition').length
    expect(result.rejections).toHaveLength(raw.length - taken)
  })

  const bundles = examples.isAbsent
    ? []
    : (readdirSync(examples.path, { recursive: true }) as string[]).filter((name) => name.endsWith('.json'))
  test.each(bundles)('the example %s', async (name) => {
    const path = join(examples.path, name)
    const raw = JSON.parse(readFileSync(path, 'utf8'))
    const objects = (raw.objects ?? [raw]) as { type: string }[]
    const { actors, incidents } = seedOf(await importFile(stix, path))
    const count = (...types: string[]) => objects.filter(({ type }) => types.includes(type)).length
    expect(actors.filter(({ names }) => !names[0]!.value.startsWith('identity--'))).toHaveLength(
      count('identity', 'threat-actor', 'intrusion-set'),
    )
    expect(incidents).toHaveLength(count('campaign', 'incident'))
  })
})
