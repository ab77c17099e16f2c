import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingOf } from './standing-of.ts'
import { strengthOf } from './status/strength-of.ts'
import { days, type EvidenceBuilder, evidence } from './testing/evidence-builder.ts'

function standingIn(builder: EvidenceBuilder) {
  const { proposition, claims, graph } = builder.build()
  return standingOf(proposition, claims, graph)
}

function summary(builder: EvidenceBuilder) {
  const { reason, origins } = standingIn(builder)
  return [reason.status, origins.min, origins.max]
}

test('a proposition without claims stands as such', () => {
  expect(standingIn(evidence())).toEqual({
    reason: { status: 'NO_CLAIMS', rule: 'No claim asserts or denies it.', claimIds: [] },
    origins: { min: 0, max: 0, origins: [], circular: [] },
    facets: [],
    complete: true,
  })
})

test('a proposition stands as its strongest facet does', () => {
  const builder = evidence()
    .claim('a', { heldDuring: days(1), attribution: 'ANONYMOUS' })
    .claim('b', { heldDuring: days(5) })
  expect(summary(builder)).toEqual(['SINGLE_ORIGIN', 1, 1])
})

test('an analyst and the headline that repeats him are a single origin', () => {
  const builder = evidence({ subjectId: 'iranian-militias', objectId: 'isis' })
    .claim('analyst', { claimantId: 'diwani', documentId: 'article', sourceId: 'sy24' })
    .claim('headline', { claimantId: 'sy24', documentId: 'article', sourceId: 'sy24', attribution: 'UNATTRIBUTED' })
    .derived('headline', 'analyst')
  expect(summary(builder)).toEqual(['SINGLE_ORIGIN', 1, 1])
})

test('an attack that an outlet reports unattributed and the attacker claims is a single origin, one to two', () => {
  const builder = evidence({ predicate: 'PARTICIPATED_IN', subjectId: 'isis', objectId: 'attack', role: 'PERPETRATOR' })
    .claim('report', { claimantId: 'sy24', attribution: 'UNATTRIBUTED' })
    .claim('statement', { claimantId: 'isis' })
  expect(summary(builder)).toEqual(['SINGLE_ORIGIN', 1, 2])
})

test('a raid that local sources tell of is untraced', () => {
  const builder = evidence({ predicate: 'OCCURRED', subjectId: 'raid', objectId: null })
    .claim('a', { claimantId: 'sy24-local-sources', attribution: 'ANONYMOUS' })
    .claimant('sy24-local-sources', { identified: false })
  expect(summary(builder)).toEqual(['UNTRACED', 1, 1])
})

test('the same claims stand the same in whatever order they are read', () => {
  const arbitraryClaim = fc.record({
    polarity: fc.constantFrom('ASSERTED' as const, 'DENIED' as const),
    attribution: fc.constantFrom('FIRST_HAND' as const, 'ANONYMOUS' as const),
    claimantId: fc.constantFrom('militia', 'group', 'x', 'y'),
    heldDuring: fc.tuple(fc.nat(5), fc.nat(5)).map(([from, length]) => days(from, from + length)),
  })
  fc.assert(
    fc.property(fc.array(arbitraryClaim, { maxLength: 8 }), (given) => {
      const builder = evidence()
      for (const [index, claim] of given.entries()) builder.claim(`c${index}`, claim)
      const { proposition, claims, graph } = builder.build()
      const standing = standingOf(proposition, claims, graph)
      expect(standingOf(proposition, [...claims].reverse(), graph)).toEqual(standing)
      const strengths = standing.facets.map(({ reason }) => strengthOf(reason.status))
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
    }),
  )
})
