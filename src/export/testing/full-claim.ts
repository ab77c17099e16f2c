import type { z } from 'zod'
import type { claimFormat } from '../../import/seed/format/claim.format.ts'

type Claim = z.input<typeof claimFormat>

const base: Pick<Claim, 'claimant' | 'attribution' | 'modality'> = {
  claimant: 'desk',
  attribution: 'FIRST_HAND',
  modality: 'STATED',
}

/** What the full claim and others of the tests name. */
const named = {
  actors: [
    { id: 'one', kind: 'STATE', name: { en: 'One', ar: 'واحد' }, identifiers: ['ucdp:9'] },
    { id: 'two', kind: 'REBEL_GROUP', name: { en: 'Two' }, aliases: { en: [{ value: 'T2', kind: 'ACRONYM' }] } },
    { id: 'three', kind: 'PERSON', name: { en: 'Three' } },
    { id: 'hidden', kind: 'POLITICAL_MILITIA', name: { en: 'Hidden' }, marking: 'AMBER' },
  ],
  places: [
    { id: 'land', kind: 'COUNTRY', name: { en: 'Syria' }, identifiers: ['ocha:SY'] },
    {
      id: 'town',
      kind: 'COMMUNITY',
      name: { en: 'Town' },
      within: 'land',
      location: { longitude: 40.5, latitude: -0.0000003, precision: 'SETTLEMENT' },
    },
  ],
  incidents: [{ id: 'raid', kind: 'RAID', name: { en: 'Raid' }, place: 'town', date: '2021-03' }],
  sources: [{ id: 'desk', kind: 'NGO_MONITOR', name: { en: 'The Desk' }, owner: 'three' }],
  documents: [
    { id: 'article', title: 'An article', kind: 'ARTICLE', source: 'desk', lang: 'en', url: 'https://example.org/a' },
    { id: 'report', title: 'A report', kind: 'REPORT', source: 'desk', publishedOn: '2021-03-20', lang: 'en' },
  ],
  coverage: [],
  assessments: [],
}

const earlier: Claim = { ...base, id: 'earlier', subject: 'one', predicate: 'SUPPORTS', object: 'two' }

/** A claim with every field that one of SUPPORTS may have. */
export const fullClaim: Claim = {
  ...base,
  id: 'full',
  subject: 'one',
  predicate: 'SUPPORTS',
  object: 'two',
  polarity: 'DENIED',
  modality: 'ASSESSED',
  likelihood: 'VERY_LIKELY',
  reportingVerb: 'نفى',
  statement: { en: 'One does "not".\nAt all.', ar: 'لا', 'ar-Latn': 'la' },
  supportTypes: ['WEAPONS', 'FUNDING'],
  supportMode: 'PASSIVE',
  supporterLevel: 'GOVERNMENT',
  against: ['three'],
  heldDuring: { verbatim: 'last "year"', edtf: '[2020-01-01..2021-03-01]' },
  claimedOn: '2021-03-13~',
  document: 'article',
  quote: { text: 'كلا 𐎠', lang: 'ar', locator: 'paragraph 3', translation: { en: 'No' } },
  cites: ['report', 'article'],
  derivedFrom: [
    { claim: 'earlier', how: 'QUOTES' },
    { claim: 'toll', how: 'REPEATS' },
  ],
  relations: [{ type: 'DENIES', to: 'earlier', rationale: 'It says so.', assertedBy: 'desk' }],
  supersedes: ['earlier'],
  supersession: 'CLAIMANT_REVISED',
  marking: 'AMBER_STRICT',
  place: 'town',
  incident: 'raid',
  record: { file: 'a.csv', row: 7, release: '18.1', fields: { 'ext_x,y': '1 "2"', note: 'ملاحظة' } },
}

const others: Claim[] = [
  earlier,
  {
    ...base,
    id: 'toll',
    subject: 'raid',
    predicate: 'CASUALTIES',
    tolls: [
      { outcome: 'KILLED', quantifier: 'RANGE', low: 3, high: 12, partyScope: 'TOTAL', verbatim: 'between 3 and 12' },
      { outcome: 'WOUNDED', quantifier: 'EXACT', number: 0, partyScope: 'UNKNOWN', partyVerbatim: 'civilians' },
    ],
  },
  {
    ...base,
    id: 'seeks',
    subject: 'one',
    predicate: 'SEEKS',
    value: { key: 'all-of-it', en: 'all of it', ar: 'كل شيء' },
    claimedOn: { verbatim: 'soon' },
  },
  {
    ...base,
    id: 'takes-part',
    subject: 'two',
    predicate: 'PARTICIPATED_IN',
    object: 'raid',
    role: 'PERPETRATOR',
    side: 2,
    claimMode: 'VIDEO',
    authenticity: 'DISPUTED',
    modality: 'ALLEGED',
  },
  { ...base, id: 'occurred', subject: 'raid', predicate: 'OCCURRED', incidentType: 'RAID', heldDuring: 2021 },
]

/** A small data set: these claims, and what they and the full claim name. */
export function smallRecords({ claims }: { claims: Claim[] }) {
  const dataset = { id: 'small', scheme: 'isnad', title: 'Small', licence: 'CC BY 4.0' }
  return { dataset, records: { ...named, claims: [...others, ...claims] } }
}
