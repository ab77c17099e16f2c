import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimFormat } from '../../seed/format/claim.format.ts'
import { importFile, importText, seedOf } from '../testing/as-seed.ts'
import { sharedFile } from '../testing/shared-data.ts'
import { nanopub } from './nanopub.importer.ts'
import { writeNanopub } from './testing/write-nanopub.ts'
import { assertionFields, iriOfRef, provenanceFields, publicationFields, refOfIri } from './vocabulary.ts'

const read = (trig: string) => importText(nanopub, 'x.trig', trig)
const base = { claimant: 'test:desk', attribution: 'FIRST_HAND', modality: 'STATED' }

const claims = [
  {
    ...base,
    id: 'test:supports',
    subject: 'test:one',
    predicate: 'SUPPORTS',
    object: 'ucdp:234',
    polarity: 'DENIED',
    modality: 'ASSESSED',
    likelihood: 'VERY_LIKELY',
    reportingVerb: 'نفى',
    statement: { en: 'One does not.', ar: 'لا', 'ar-Latn': 'la' },
    supportTypes: ['FUNDING', 'WEAPONS'],
    supportMode: 'PASSIVE',
    supporterLevel: 'GOVERNMENT',
    against: ['test:three', 'test:two'],
    heldDuring: { verbatim: 'last "year"\nor so', edtf: '[2020-01-01..2021-03-01]' },
    claimedOn: { edtf: '2021-03-13~' },
    document: 'test:article',
    quote: { text: 'كلا', lang: 'ar', locator: 'paragraph 3', translation: { en: 'No' } },
    cites: ['test:a', 'test:b'],
    derivedFrom: [
      { claim: 'test:earlier', how: 'QUOTES' },
      { claim: 'test:another', how: 'REPEATS' },
    ],
    relations: [{ type: 'DENIES', to: 'test:earlier', rationale: 'It says so.', assertedBy: 'test:desk' }],
    supersedes: ['test:older'],
    supersession: 'CLAIMANT_REVISED',
    marking: 'AMBER_STRICT',
    place: 'ocha:C4967',
    incident: 'test:raid',
    record: { file: 'a.csv', row: 7, release: '18.1', fields: { 'ext_x,y': '1 "2"', note: 'ملاحظة' } },
  },
  {
    ...base,
    id: 'test:toll',
    subject: 'test:raid',
    predicate: 'CASUALTIES',
    tolls: [
      { outcome: 'KILLED', quantifier: 'RANGE', low: 3, high: 12, partyScope: 'TOTAL', verbatim: 'between 3 and 12' },
      {
        outcome: 'WOUNDED',
        quantifier: 'EXACT',
        number: 0,
        partyScope: 'UNKNOWN',
        partyVerbatim: 'civilians',
        partyLikelihood: 'LIKELY',
      },
    ],
  },
  {
    ...base,
    id: 'test:seeks',
    subject: 'test:one',
    predicate: 'SEEKS',
    value: { key: 'all-of-it', en: 'all of it', ar: 'كل شيء' },
  },
  {
    ...base,
    id: 'ucdp-ged:12.side/1b%',
    subject: 'test:one',
    predicate: 'PARTICIPATED_IN',
    object: 'test:raid',
    role: 'PERPETRATOR',
    side: 2,
    claimMode: 'VIDEO',
    authenticity: 'DISPUTED',
  },
  {
    ...base,
    id: 'test:occurred',
    subject: 'test:raid',
    predicate: 'OCCURRED',
    incidentType: 'RAID',
    heldDuring: { verbatim: 'soon' },
  },
]

describe('a claim', () => {
  test.each(claims)('comes back as it was written: $id', async (claim) => {
    const { records, rejections } = await read(await writeNanopub(claim))
    expect(rejections).toEqual([])
    const own = { file: 'x.trig', row: 1, fields: expect.objectContaining({ nanopublication: expect.any(String) }) }
    expect(records).toEqual([{ kind: 'claims', value: { record: own, ...claim }, at: { line: expect.any(Number) } }])
  })

  test('has a place in the vocabulary for each of its fields', () => {
    const fields = [...assertionFields, ...provenanceFields, ...publicationFields].map(({ field }) => field)
    expect(['id', ...fields].sort()).toEqual(Object.keys(claimFormat.shape).sort())
  })

  test('brings along what is told of those that it refers to', async () => {
    const one = {
      id: 'test:one',
      kind: 'STATE',
      name: { en: 'One', ar: 'واحد' },
      aliases: { en: ['Number One'] },
      identifiers: ['ucdp:9'],
    }
    const desk = { id: 'test:desk', kind: 'NGO_MONITOR', name: { en: 'The Desk' } }
    const town = {
      id: 'test:town',
      kind: 'COMMUNITY',
      name: { en: 'Town' },
      location: { longitude: 40.5, latitude: -3, precision: 'SETTLEMENT' },
    }
    const page = {
      id: 'test:page',
      title: 'A page',
      kind: 'ARTICLE',
      source: 'test:desk',
      url: 'https://example.org/p',
      publishedOn: { edtf: '2021' },
    }
    const claim = {
      ...base,
      id: 'test:in',
      subject: 'test:one',
      predicate: 'OPERATES_IN',
      object: 'test:town',
      document: 'test:page',
    }
    const result = await read(
      await writeNanopub(claim, [
        { kind: 'actors', value: one },
        { kind: 'sources', value: desk },
        { kind: 'places', value: town },
        { kind: 'documents', value: page },
      ]),
    )
    expect(result.records.map(({ kind, value }) => [kind, value]).slice(0, 4)).toEqual([
      ['actors', one],
      ['places', town],
      ['sources', desk],
      ['documents', page],
    ])
    expect(seedOf(result).claims).toHaveLength(1)
  })
})

test('several in one file have a row and a line each', async () => {
  const { records } = await read(`${await writeNanopub(claims[2]!)}\n${await writeNanopub(claims[4]!)}`)
  expect(records.map(({ value }) => (value as { record: { row: number } }).record.row)).toEqual([1, 2])
  expect(records[1]!.at.line).toBeGreaterThan(records[0]!.at.line)
})

test.each(['test:a', 'ucdp-ged:1/2', 'stix:identity--1', 'x:a%b:c#d'])('the reference %s is an IRI and back', (ref) => {
  expect(refOfIri(iriOfRef(ref))).toBe(ref)
})

describe('what cannot be taken is said', () => {
  const changed = async (from: string | RegExp, to: string) => (await writeNanopub(claims[2]!)).replace(from, to)
  const reasonsOf = async (trig: string) => (await read(trig)).rejections.map(({ message }) => message)

  test.each([
    [/terms#modality>/u, 'terms#mood>', 'the terms mood are not known.'],
    [/terms#STATED>/u, 'terms#SHOUTED>', '"SHOUTED" is no Modality.'],
    [/terms#predicate>/u, 'terms#modality>', 'modality is told 2 times.'],
    [
      /isnad\/ref\/test\/one>/u,
      'other/one>',
      'subject has https://w3id.org/other/one, which is no reference of Isnad.',
    ],
    [/terms#SEEKS>/u, 'terms#SUPPORTS>', 'SUPPORTS takes no value.'],
    [
      /terms#Claim>/u,
      'terms#Thing>',
      'its assertion is no claim in the terms of Isnad (https://w3id.org/isnad/terms#).',
    ],
  ])('%s as %s', async (from, to, reason) => {
    expect((await reasonsOf(await changed(from, to))).join()).toContain(reason)
  })

  test.each([
    ['', 'The file holds no nanopublication.'],
    ['<a> <b> <c> .', 'The file holds no nanopublication.'],
    ['id,name\n1,a\n', 'The file is no TriG:'],
    ['@prefix np: <http://www.nanopub.org/nschema#> .\n<urn:h> { <urn:n> a np:Nanopub', 'The file is no TriG:'],
  ])('a file that is none is refused: %j', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message)
  })
})

const samples = sharedFile(process.env, 'nanopub-samples/tests/testsuite')

describe.skipIf(samples.isAbsent)('the samples of others (skipped where ISNAD_SHARED is absent)', () => {
  const below = (folder: string) =>
    samples.isAbsent
      ? []
      : (readdirSync(join(samples.path, folder), { recursive: true }) as string[]).filter((name) =>
          /\.(trig|nq)$/u.test(name),
        )
  const count = (path: string) =>
    (readFileSync(path, 'utf8').match(/\ba np:Nanopublication|nschema#Nanopublication>/gu) ?? []).length

  test.each(below('valid'))('each nanopublication of %s is whole, and reported as not ours', async (name) => {
    const path = join(samples.path, 'valid', name)
    const { records, rejections } = await importFile(nanopub, path)
    expect(records).toEqual([])
    expect(rejections).toHaveLength(count(path))
    for (const { message } of rejections) expect(message).toContain('its assertion is no claim in the terms of Isnad')
  })

  test.each([
    ['emptya', /is empty/u],
    ['emptyinfo', /is empty/u],
    ['emptyprov', /is empty/u],
    ['extragraph', /foobar belongs to no nanopublication/u],
    ['noinfolink', /publication info says nothing of it/u],
    ['noprovlink', /provenance says nothing of the assertion/u],
  ])('%s is reported for what is wrong with it', async (name, reason) => {
    const { rejections } = await importFile(nanopub, join(samples.path, `invalid/plain/${name}.trig`))
    expect(rejections.map(({ message }) => message).join('\n')).toMatch(reason)
  })
})
