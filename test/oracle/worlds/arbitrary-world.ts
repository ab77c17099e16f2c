import fc, { type Arbitrary } from 'fast-check'
import * as vocabulary from '../../../src/vocabulary/index.ts'
import { alikeQuotes } from '../../support/alike-quotes.ts'
import { assessment } from './arbitrary-assessment.ts'
import { arbitraryRetold } from './arbitrary-retold.ts'
import type { Changing, Edit, Named, Saying, Sought, World, WorldClaim, WorldName } from './world.ts'

/**
 * Random worlds. They are made of plain records and never mapped, so that a world that was found to fail can shrink without the random
 * numbers that it was made from.
 */
export function arbitraryWorld(): Arbitrary<World> {
  return fc.record<World>({
    places: some(1, 3, fc.record({ ...named(), within: pick() })),
    actors: some(1, 4, fc.record({ ...named(), kind: fc.constantFrom(...ACTOR_KINDS), scopedTo: pick() })),
    sources: some(1, 3, fc.record({ ...named(), owner: changing(pick()), body: changing(pick()) })),
    documents: some(
      1,
      4,
      fc.record({
        title: fc.constantFrom('Report', 'The Report', 'Statement', 'تقرير'),
        lang: fc.constantFrom('ar', 'en'),
        source: index(),
        published: date(),
        cites: changing(oftenEmpty(index())),
        knownThrough: fc.option(index(), { freq: 1 }),
        marking: changing(marking()),
      }),
    ),
    incidents: some(
      0,
      2,
      fc.record({
        ...named(),
        type: fc.constantFrom('RAID', 'AMBUSH', 'AGREEMENT'),
        date: date(),
        place: pick(),
        located: fc.boolean(),
        dataset: fc.constantFrom(0, 0, 1),
      }),
    ),
    propositions: some(1, 4, proposition()),
    claims: some(1, 12, claim()),
    assessments: some(0, 10, assessment(marking)),
    coverages: some(0, 3, fc.record(arbitraryRetold(marking, sought))),
  })
}

const ACTOR_KINDS = ['REBEL_GROUP', 'STATE', 'PERSON', 'SOURCE_PERSONA'] as const

const NAMES = ['Hawks', 'The Hawks', 'al-Suqur', 'صقور', 'الصقور', 'Hawks of the East', 'River', 'نهر'] as const

const DATES = [
  '2020',
  '2021-03',
  '2021-03-13',
  '2021-03-13~',
  '2020/2021',
  '2021?',
  '[2021-03-06,2021-03-13]',
  '2021-03/..',
  '<last week>',
] as const

const index = () => fc.nat(11)
const pick = () => fc.option(index(), { freq: 3 })
const date = () => fc.option(fc.constantFrom(...DATES), { freq: 3 })
const some = <T>(minLength: number, maxLength: number, one: Arbitrary<T>) =>
  fc.array(one, { minLength, maxLength, size: 'max' })

/** Most of the world is open, or viewers of lower levels would see nothing of it. */
const marking = () =>
  fc.constantFrom<vocabulary.Marking>(
    'CLEAR',
    'CLEAR',
    'CLEAR',
    'CLEAR',
    'CLEAR',
    'CLEAR',
    'GREEN',
    'GREEN',
    'AMBER',
    'AMBER_STRICT',
    'RED',
  )

function changing<T>(value: Arbitrary<T>): Arbitrary<Changing<T>> {
  return fc.record({ first: value, last: oftenNull(fc.record({ to: value })) })
}

function oftenNull<T>(value: Arbitrary<T>): Arbitrary<T | null> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(null), weight: 4 },
    { arbitrary: value, weight: 1 },
  )
}

function named(): { [K in keyof Named]: Arbitrary<Named[K]> } {
  const name = fc.record<WorldName>({
    value: fc.constantFrom(...NAMES),
    lang: fc.constantFrom('en', 'ar'),
    kind: fc.constantFrom('PRIMARY', 'PRIMARY', 'ALIAS'),
    marking: marking(),
    usedBy: oftenNull(index()),
  })
  return { names: some(1, 3, name), marking: changing(marking()) }
}

function proposition() {
  return fc.record({
    predicate: fc.constantFrom<vocabulary.Predicate>(
      'SUPPORTS',
      'SUPPORTS',
      'SUPPORTS',
      'OPPOSES',
      'ALLIED_WITH',
      'LINKED_TO',
      'MEMBER_OF',
      'PART_OF',
      'COMMANDS',
      'CONTROLS',
      'PARTICIPATED_IN',
      'PARTICIPATED_IN',
      'OCCURRED',
      'CASUALTIES',
      'SEEKS',
      'SAME_AS',
    ),
    subject: index(),
    object: pick(),
    value: fc.constantFrom('calm', 'gain'),
    role: fc.constantFrom('PERPETRATOR', 'VICTIM'),
    side: oftenNull(fc.constant(1)),
  })
}

function claim(): Arbitrary<WorldClaim> {
  return fc.record({
    dataset: fc.constantFrom(0, 0, 0, 0, 1, 1, 2),
    since: fc.constantFrom(0, 0, 0, 1, 2),
    claimant: index(),
    marking: marking(),
    says: saying(),
    edits: fc.tuple(edit(), edit()),
  })
}

function edit(): Arbitrary<Edit> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(null), weight: 4 },
    { arbitrary: fc.record({ does: fc.constant('WITHDRAW') }), weight: 1 },
    { arbitrary: fc.record({ does: fc.constant('MARK'), marking: marking() }), weight: 1 },
    {
      arbitrary: fc.record({
        does: fc.constant('SAY'),
        marking: marking(),
        says: saying(),
        reason: fc.constantFrom(null, 'CLAIMANT_REVISED', 'CLAIMANT_RETRACTED', 'RECORD_CORRECTED'),
      }),
      weight: 2,
    },
  )
}

function saying(): Arbitrary<Saying> {
  return fc.record<Saying>({
    proposition: fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
    match: fc.option(index(), { freq: 1 }),
    polarity: fc.constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'DENIED'),
    modality: fc.constantFrom('STATED', 'ALLEGED', 'SUSPECTED'),
    attribution: fc.constantFrom('FIRST_HAND', 'FIRST_HAND', ...vocabulary.attribution.values),
    document: pick(),
    quote: fc.nat(alikeQuotes.length - 1),
    supportTypes: some(0, 2, fc.constantFrom('WEAPONS', 'FUNDING', 'UNKNOWN')),
    against: some(0, 2, index()),
    place: pick(),
    incident: fc.option(index(), { freq: 1 }),
    incidentType: fc.option(fc.constantFrom('RAID', 'AMBUSH'), { freq: 1 }),
    held: date(),
    claimed: date(),
    tolls: some(1, 2, toll()),
    cites: oftenEmpty(index()),
    derivedFrom: some(0, 2, fc.record({ claim: index(), how: fc.constantFrom(...vocabulary.derivationKind.values) })),
    relations: oftenEmpty(
      fc.record({
        to: index(),
        type: fc.constantFrom('EVIDENCE_FOR', 'EVIDENCE_FOR', 'CONTRADICTS', 'CONTRADICTS', 'DENIES'),
        assertedBy: pick(),
      }),
    ),
    takesBack: oftenNull(
      fc.record({ claim: index(), reason: fc.constantFrom('CLAIMANT_REVISED', 'CLAIMANT_RETRACTED') }),
    ),
  })
}

function sought(): Arbitrary<Sought> {
  return fc.record<Sought>({
    predicate: fc.constantFrom('SUPPORTS', 'OPPOSES', 'OPERATES_IN'),
    subject: pick(),
    object: index(),
    inPlace: fc.boolean(),
    against: oftenEmpty(index()),
    period: date(),
  })
}

/** What is told of another by nearly everything makes lineage a thicket in which every question ends alike. */
const oftenEmpty = <T>(one: Arbitrary<T>): Arbitrary<T[]> =>
  fc.oneof(
    { withCrossShrink: true },
    { arbitrary: some(0, 0, one), weight: 3 },
    { arbitrary: some(1, 2, one), weight: 2 },
  )

function toll() {
  return fc.record({
    outcome: fc.constantFrom('KILLED', 'KILLED', 'WOUNDED'),
    ofAll: fc.boolean(),
    low: fc.option(fc.nat(3), { freq: 3 }),
    more: fc.constantFrom(0, 0, 1, 4),
  })
}
