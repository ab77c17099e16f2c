import fc from 'fast-check'
import { alikeQuotes } from '../alike-quotes.ts'
import { type Judged, named, type Said, type Step, things } from './world.ts'

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const some = (of: readonly string[], maxLength = 2) => fc.subarray([...of], { maxLength })

const marking = fc.constantFrom('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')
const word = fc.constantFrom('alpha', 'beta', 'الف')
const claim = fc.constantFrom(...things.claims)

const said: fc.Arbitrary<Said> = fc.record({
  that: fc.nat(4),
  polarity: fc.constantFrom('ASSERTED', 'ASSERTED', 'DENIED'),
  attribution: fc.constantFrom('FIRST_HAND', 'UNATTRIBUTED', 'CODED'),
  claimant: fc.constantFrom('a0', 'a1', 's0', 's1'),
  document: optional(fc.constantFrom('d0', 'd1', 'd2')),
  cites: some(things.documents),
  derivedFrom: some(things.claims),
  against: some(['a2', 'a3']),
  place: optional(fc.constantFrom(...things.places)),
  quote: fc.option(fc.nat(alikeQuotes.length - 1), { nil: null, freq: 2 }),
  takesBack: optional(claim),
  as: fc.constantFrom('RECORD_CORRECTED', 'RECORD_CORRECTED', 'CLAIMANT_REVISED', 'CLAIMANT_RETRACTED'),
})

const judged: fc.Arbitrary<Judged> = fc.record({
  rank: fc.nat(5),
  by: fc.constantFrom('one', 'two'),
  at: fc.constantFrom('2021-03-01T00:00:00Z', '2021-04-01T00:00:00Z'),
})

function step<A extends Step[0], T extends Extract<Step, readonly [A, ...unknown[]]>[2]>(
  aspect: A,
  of: readonly string[],
  to: fc.Arbitrary<T>,
): fc.Arbitrary<Step> {
  return fc.tuple(fc.constant(aspect), fc.constantFrom(...of), to) as fc.Arbitrary<Step>
}

const weigh = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary })

/** Any one thing that may change from one load to the next. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  weigh(8, step('said', things.claims, said)),
  weigh(3, step('judged', things.assessments, judged)),
  weigh(6, step('there', [...things.claims, ...things.assessments, 'a3', 'd3'], fc.boolean())),
  weigh(7, step('marking', [...named, ...things.documents, ...things.claims, ...things.assessments], marking)),
  weigh(4, step('cites', things.documents, some(things.documents))),
  weigh(2, step('publisher', things.documents, fc.constantFrom(...things.sources))),
  weigh(2, step('name', named, word)),
  weigh(2, step('alias', named, optional(fc.record({ value: word, marking })))),
  weigh(1, step('owner', ['s0', 's1'], optional(fc.constantFrom('a0', 's2')))),
  weigh(1, step('body', ['s0', 's1'], optional(fc.constantFrom('a0', 'a1')))),
  weigh(1, step('place', ['i0', 'p1'], optional(fc.constant('p0')))),
  weigh(1, step('date', ['i0', ...things.documents], optional(fc.constantFrom('2021', '2021-03-16', '2021-03/..')))),
)
