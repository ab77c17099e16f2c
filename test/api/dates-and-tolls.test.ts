import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Ask } from '../support/serve.ts'
import { serveSeeds } from '../support/serve-seeds.ts'
import { testDatabase } from '../support/test-database.ts'

/** What is written in words alone, read from files as whoever writes a data set writes them. */
const folder = mkdtempSync(join(tmpdir(), 'isnad-words-'))
const database = testDatabase()
let ask: Ask

const says = { claimant: 'courier', attribution: 'FIRST_HAND', modality: 'STATED' }

/** Document, words, and what they are read as. The sixteenth of March 2021 was a Tuesday. */
const dates: readonly (readonly [document: string, words: string, edtf: string | null])[] = [
  ['english', 'yesterday', '2021-03-15'],
  ['english', 'last Saturday', '2021-03-13?'],
  ['english', 'three days ago', '2021-03-13'],
  ['english', 'last week', '[2021-03-06..2021-03-14]'],
  ['english', 'some time ago', null],
  ['arabic', 'أمس', '2021-03-15'],
  ['arabic', 'السبت الماضي', '2021-03-13?'],
  ['arabic', 'قبل ثلاثة أيام', '2021-03-13'],
  ['arabic', 'الشهر الماضي', '2021-02'],
  ['arabic', 'منتصف آذار', null],
  ['saturday', 'السبت الماضي', '[2021-03-06,2021-03-13]'],
  ['night', 'yesterday', '2021-03-16'],
  ['undated', 'last Saturday', null],
  ['undated', 'أمس', null],
  ['that-month', 'yesterday', null],
]

interface Wording {
  readonly quantifier: string
  readonly verbatim: string
  readonly number?: number
  readonly low?: number
  readonly high?: number
}

/** Words of a toll and the bounds that they give. */
const wordings: readonly (readonly [Wording, ...bounds: (number | null)[]])[] = [
  [{ quantifier: 'EXACT', verbatim: 'ثلاثة قتلى', number: 3 }, 3, 3, 3],
  [{ quantifier: 'DUAL', verbatim: 'قتيلان' }, 2, 2, 2],
  [{ quantifier: 'PLURAL_UNKNOWN', verbatim: 'قتلى' }, 3, null, null],
  [{ quantifier: 'PLURAL_UNKNOWN', verbatim: 'آخرين', low: 2 }, 2, null, null],
  [{ quantifier: 'FEW', verbatim: 'بضعة' }, 3, null, 9],
  [{ quantifier: 'TENS', verbatim: 'عشرات' }, 20, null, null],
  [{ quantifier: 'DOZENS', verbatim: 'dozens' }, 24, null, null],
  [{ quantifier: 'HUNDREDS', verbatim: 'hundreds' }, 200, null, null],
  [{ quantifier: 'AT_LEAST', verbatim: 'ما لا يقل عن ٧', number: 7 }, 7, null, null],
  [{ quantifier: 'MORE_THAN', verbatim: 'أكثر من ٧', number: 7 }, 8, null, null],
  [{ quantifier: 'ABOUT', verbatim: 'نحو ٤٠', number: 40 }, null, 40, null],
  [{ quantifier: 'RANGE', verbatim: 'بين ٣ و٥', low: 3, high: 5 }, 3, null, 5],
  [{ quantifier: 'NONE_REPORTED', verbatim: 'لا إصابات' }, 0, 0, 0],
]

const toll = (wording: Wording, more: object = {}) => ({ outcome: 'KILLED', ...wording, ...more })
const exactly = (number: number) => toll({ quantifier: 'EXACT', verbatim: `${number}`, number })
const ofTolls = { ...says, subject: 'raid', predicate: 'CASUALTIES', object: 'hill' }

const claims = [
  ...dates.map(([document, verbatim], at) => ({
    ...says,
    id: `date-${at}`,
    document,
    subject: 'river',
    predicate: 'SUPPORTS',
    object: 'hill',
    heldDuring: { verbatim },
    claimedOn: { verbatim },
  })),
  ...wordings.map(([wording], at) => ({
    ...ofTolls,
    id: `toll-${at}`,
    subject: `incident-${at}`,
    tolls: [toll(wording)],
  })),
  { ...ofTolls, id: 'three', tolls: [exactly(3)] },
  {
    ...ofTolls,
    id: 'relay',
    claimant: 'wire',
    tolls: [exactly(90)],
    derivedFrom: [{ claim: 'three', how: 'REPEATS' }],
  },
  { ...ofTolls, id: 'five', claimant: 'barid', tolls: [toll(wordings[11]![0]), { ...exactly(8), outcome: 'WOUNDED' }] },
  { ...ofTolls, id: 'of-river', claimant: 'hill', object: 'river', tolls: [exactly(6)] },
  { ...ofTolls, id: 'in-all', claimant: 'barid', object: undefined, tolls: [{ ...exactly(9), partyScope: 'TOTAL' }] },
]

const outlet = (id: string) => ({ id, kind: 'NEWS_OUTLET', name: { en: id } })
const article = (id: string, source: string, publishedOn?: string) => ({
  id,
  title: id,
  kind: 'ARTICLE',
  source,
  publishedOn,
})
const files = {
  dataset: { id: 'words', scheme: 'words', title: 'Dates and tolls in words', licence: 'CC0-1.0' },
  actors: ['river', 'hill'].map((id) => ({ id, kind: 'REBEL_GROUP', name: { en: id } })),
  sources: ['courier', 'barid', 'wire'].map(outlet),
  documents: [
    article('english', 'courier', '2021-03-16'),
    article('arabic', 'barid', '2021-03-16T09:00:00Z'),
    article('saturday', 'barid', '2021-03-13'),
    article('night', 'courier', '2021-03-16T22:30:00Z'),
    article('undated', 'wire'),
    article('that-month', 'wire', '2021-03'),
  ],
  incidents: ['raid', ...wordings.map((_, at) => `incident-${at}`)].map((id) => ({
    id,
    kind: 'RAID',
    name: { en: id },
    date: { verbatim: 'last Saturday' },
  })),
  claims,
}

beforeAll(async () => {
  // JSON is YAML.
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(content))
  ask = await serveSeeds(database, [folder])
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

async function data(query: string, ref: string) {
  const answer = await ask(query, { ref: `words:${ref}` })
  expect(answer.errors).toEqual([])
  return answer.data
}

describe('words of a date', () => {
  it.each(dates.map(([document, words, edtf], at) => [words, document, edtf, at] as const))(
    '%s in the text %s is %s',
    async (words, _, edtf, at) => {
      const { claim } = await data(
        'query ($ref: Ref!) { claim(ref: $ref) { heldDuring { verbatim edtf } claimedOn { verbatim edtf } } }',
        `date-${at}`,
      )
      const date = { verbatim: words, edtf }
      expect(claim).toEqual({ heldDuring: date, claimedOn: date })
    },
  )

  it('of an incident, which stands in no text, stay words', async () => {
    const { incident } = await data(
      'query ($ref: Ref!) { incident(ref: $ref) { date { verbatim edtf earliest } } }',
      'raid',
    )
    expect(incident.date).toEqual({ verbatim: 'last Saturday', edtf: null, earliest: null })
  })

  it('count for the lens as what they were read as', async () => {
    const counts = `query ($held: EdtfDate!) {
      may: claims(filter: { predicates: [SUPPORTS] }, lens: { heldDuring: $held, includeUndated: false }) { totalCount }
      orUndated: claims(filter: { predicates: [SUPPORTS] }, lens: { heldDuring: $held }) { totalCount }
      certain: claims(filter: { predicates: [SUPPORTS] }, lens: { heldThroughout: $held }) { totalCount }
    }`
    const { data, errors } = await ask(counts, { held: '2021-03-15' })
    expect(errors).toEqual([])
    // "Yesterday" certainly held, "last week" ended the day before.
    expect(data).toEqual({ may: { totalCount: 2 }, orUndated: { totalCount: 7 }, certain: { totalCount: 2 } })
  })
})

describe('words of a toll', () => {
  const bounds = 'quantifier verbatim low best high'

  test.each(wordings.map(([wording, ...given], at) => [wording.verbatim, wording.quantifier, given, at] as const))(
    '%s (%s) gives %j',
    async (verbatim, quantifier, [low, best, high], at) => {
      const { claim } = await data(`query ($ref: Ref!) { claim(ref: $ref) { casualties { ${bounds} } } }`, `toll-${at}`)
      expect(claim.casualties).toEqual([{ quantifier, verbatim, low, best, high }])
    },
  )

  const summaries = `query ($ref: Ref!) {
    incident(ref: $ref) {
      casualties { outcome partyScope party { name } low best high origins { min max } reports { verbatim } }
    }
  }`

  test('a plural without a number has no upper bound, and none reported is zero and not nothing', async () => {
    const of = async (at: number) => {
      const { incident } = await data(summaries, `incident-${at}`)
      const [{ low, best, high }] = incident.casualties
      return [low, best, high]
    }
    expect(await of(2)).toEqual([3, null, null])
    expect(await of(12)).toEqual([0, 0, 0])
  })

  test('each origin is heard once, outcomes and parties are kept apart, and nothing is added up', async () => {
    const { incident } = await data(summaries, 'raid')
    const told = (given: object) => ({
      outcome: 'KILLED',
      partyScope: 'PARTY',
      best: null,
      origins: { min: 1, max: 1 },
      ...given,
    })
    expect(incident.casualties).toHaveLength(4)
    expect(incident.casualties).toEqual(
      expect.arrayContaining([
        told({
          party: { name: 'hill' },
          low: 3,
          high: 5,
          origins: { min: 2, max: 2 },
          reports: [{ verbatim: '3' }, { verbatim: '90' }, { verbatim: 'بين ٣ و٥' }],
        }),
        told({ outcome: 'WOUNDED', party: { name: 'hill' }, low: 8, best: 8, high: 8, reports: [{ verbatim: '8' }] }),
        told({ party: { name: 'river' }, low: 6, best: 6, high: 6, reports: [{ verbatim: '6' }] }),
        told({ partyScope: 'TOTAL', party: null, low: 9, best: 9, high: 9, reports: [{ verbatim: '9' }] }),
      ]),
    )
  })
})
