import type { SeedContent } from './seed-of.ts'

const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })

/** A small data set with something of everything that the graph can hold. */
export const sampleSeed = (): SeedContent => ({
  dataset: { ref: 't:sample', scheme: 't', title: 'Sample', licence: 'CC0-1.0' },
  places: [
    { ref: 't:east', ...named('East'), placeKind: 'REGION' },
    {
      ref: 't:town',
      identifiers: ['pcode:T1'],
      ...named('Town'),
      placeKind: 'COMMUNITY',
      within: 't:east',
      location: { longitude: 40, latitude: 35.5, precision: 'SETTLEMENT' },
    },
  ],
  actors: [
    {
      ref: 't:red',
      identifiers: ['ucdp:1'],
      names: [
        { value: 'Red Army', lang: 'en', kind: 'PRIMARY' },
        { value: 'الجيش الأحمر', lang: 'ar', script: 'Arab', kind: 'TRANSLATION', usedBy: ['t:paper'] },
      ],
      actorKind: 'REBEL_GROUP',
    },
    { ref: 't:blue', ...named('Blue Army'), actorKind: 'STATE_FORCE' },
    { ref: 't:green', ...named('Green Band'), actorKind: 'POLITICAL_MILITIA' },
    { ref: 't:analyst', ...named('Analyst'), actorKind: 'PERSON' },
    { ref: 't:voices', ...named('local voices'), actorKind: 'SOURCE_PERSONA', scopedTo: 't:article' },
  ],
  sources: [
    { ref: 't:paper', ...named('The Paper'), sourceKind: 'NEWS_OUTLET' },
    { ref: 't:red-voice', ...named('Voice of Red'), sourceKind: 'ARMED_GROUP_OUTLET', owner: 't:red', body: 't:red' },
  ],
  documents: [
    {
      ref: 't:article',
      title: 'Who helps whom',
      documentKind: 'ARTICLE',
      source: 't:paper',
      cites: ['t:statement'],
      publishedOn: { edtf: '2021-03' },
    },
    {
      ref: 't:statement',
      title: 'Statement of Red',
      documentKind: 'STATEMENT',
      source: 't:red-voice',
      knownThrough: ['t:article'],
    },
  ],
  incidents: [
    {
      ref: 't:raid',
      ...named('Raid on Town'),
      incidentType: 'RAID',
      place: 't:town',
      date: { verbatim: 'last Saturday' },
    },
  ],
  claims: sampleClaims(),
  assessments: [
    {
      ref: 't:paper-rated',
      of: 't:paper',
      scale: 'SOURCE_RELIABILITY',
      value: 'B',
      by: 'Reader',
      at: '2021-03-20T10:00:00Z',
      rationale: 'It corrects its mistakes.',
    },
    {
      ref: 't:help-rated',
      of: 't:green-helps-red',
      scale: 'INFORMATION_CREDIBILITY',
      value: 'PROBABLY_TRUE',
      by: 'Reader',
      at: '2021-03-20T10:00:00Z',
    },
    {
      ref: 't:help-judged',
      of: 't:green-helps-red',
      scale: 'ANALYTIC_CONFIDENCE',
      value: 'LOW',
      by: 'Reader',
      at: '2021-03-21T10:00:00Z',
      marking: 'GREEN',
    },
  ],
  coverage: [
    {
      ref: 't:blue-unsupported',
      predicate: 'SUPPORTS',
      object: 't:blue',
      against: ['t:red'],
      period: { edtf: '2020' },
      record: sampleRow(9),
    },
  ],
})

const sampleRow = (row: number) => ({
  file: 'support.csv',
  row,
  release: '1',
  fields: [
    ['year', '2020'],
    ['10', 'ten'],
    ['2', ''],
  ] as [string, string][],
})

const says = {
  modality: 'STATED' as const,
  attribution: 'FIRST_HAND' as const,
  claimant: 't:analyst',
  document: 't:article',
}

function sampleClaims(): NonNullable<SeedContent['claims']> {
  return [
    {
      ...says,
      ref: 't:green-helps-red',
      proposition: { subject: 't:green', predicate: 'SUPPORTS', object: 't:red' },
      supportTypes: ['WEAPONS'],
      against: ['t:blue'],
      place: 't:town',
      heldDuring: { edtf: '2020/2021', verbatim: 'since last year' },
      statement: { en: 'Green arms Red.', ar: 'الأخضر يسلح الأحمر' },
      quote: { text: 'they arm them', lang: 'en', locator: 'paragraph 2', translation: { ar: 'يسلحونهم' } },
    },
    {
      ...says,
      ref: 't:headline',
      claimant: 't:paper',
      attribution: 'UNATTRIBUTED',
      proposition: { subject: 't:green', predicate: 'SUPPORTS', object: 't:red' },
      derivedFrom: [{ claim: 't:green-helps-red', how: 'REPEATS' }],
    },
    {
      ...says,
      ref: 't:green-denies',
      claimant: 't:green',
      polarity: 'DENIED',
      proposition: { subject: 't:green', predicate: 'SUPPORTS', object: 't:red' },
      relations: [{ type: 'DENIES', to: 't:headline', rationale: 'It says so.', assertedBy: 't:paper' }],
    },
    {
      ...says,
      ref: 't:tied',
      record: sampleRow(3),
      proposition: { subject: 't:red', predicate: 'LINKED_TO', object: 't:blue' },
      cites: ['t:statement'],
    },
    {
      ...says,
      ref: 't:wants',
      proposition: { subject: 't:green', predicate: 'SEEKS', value: { key: 'calm', text: { en: 'calm' } } },
    },
    {
      ...says,
      ref: 't:red-did-it',
      claimant: 't:red',
      document: 't:statement',
      claimMode: 'STATEMENT_ON_OWN_OUTLET',
      proposition: { subject: 't:red', predicate: 'PARTICIPATED_IN', object: 't:raid', role: 'PERPETRATOR' },
    },
    {
      ...says,
      ref: 't:voices-say-red-did-it',
      claimant: 't:voices',
      attribution: 'ANONYMOUS',
      proposition: { subject: 't:red', predicate: 'PARTICIPATED_IN', object: 't:raid', role: 'PERPETRATOR' },
    },
    {
      ...says,
      ref: 't:toll',
      proposition: { subject: 't:raid', predicate: 'CASUALTIES' },
      incident: 't:raid',
      tolls: [
        { outcome: 'KILLED', partyScope: 'TOTAL', low: 2, quantifier: 'PLURAL_UNKNOWN', verbatim: 'several' },
        { outcome: 'WOUNDED', partyScope: 'UNKNOWN', low: 1, best: 1, high: 1, quantifier: 'EXACT' },
      ],
    },
  ]
}
