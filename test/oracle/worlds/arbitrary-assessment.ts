import fc, { type Arbitrary } from 'fast-check'
import type { Marking } from '../../../src/vocabulary/index.ts'
import { arbitraryRetold } from './arbitrary-retold.ts'
import type { Judging, WorldAssessment } from './world.ts'

/** Several assessors judge the same things, some at one moment, and change their minds from load to load. */
export function assessment(marking: () => Arbitrary<Marking>): Arbitrary<WorldAssessment> {
  return fc.record<WorldAssessment>({
    ...arbitraryRetold(marking, judging),
    of: fc.record({ what: fc.constantFrom('source', 'claim', 'claim'), at: fc.nat(11) }),
  })
}

function judging(): Arbitrary<Judging> {
  return fc.record<Judging>({
    scale: fc.constantFrom(
      'INFORMATION_CREDIBILITY',
      'INFORMATION_CREDIBILITY',
      'INFORMATION_CREDIBILITY',
      'ANALYTIC_CONFIDENCE',
      'LIKELIHOOD',
    ),
    value: fc.nat(41),
    by: fc.constantFrom('ann', 'bob'),
    at: fc.constantFrom(
      '2023-05-01T00:00:00Z',
      '2023-06-01T02:00:00+02:00',
      '2023-06-01T00:00:00Z',
      '1969-06-01T00:00:00Z',
    ),
    rationale: fc.option(fc.constant('As far as we know.'), { freq: 1 }),
  })
}
