import { describe, expect, test } from 'vitest'
import type { EvidenceClaim } from '../evidence.ts'
import { type EvidenceBuilder, evidence } from '../testing/evidence-builder.ts'
import { positionOf } from './position.ts'
import { statusOf } from './status-of.ts'

const DENIED = { polarity: 'DENIED' } as const

function weigh(builder: EvidenceBuilder) {
  const { claims, graph, proposition } = builder.build()
  const retracted = claims.filter(({ endedAs }) => endedAs === 'CLAIMANT_RETRACTED')
  const voting = claims.filter(({ endedAs, passesLens }) => endedAs === null && passesLens)
  return statusOf(positionOf(voting, { proposition, graph, retracted }))
}

function statusIn(builder: EvidenceBuilder) {
  const { status, claimIds } = weigh(builder)
  return [status, ...claimIds]
}

const by = (claimantId: string, more: Partial<EvidenceClaim> = {}) => ({ claimantId, ...more })

test('1: without claims there is nothing to weigh', () => {
  expect(weigh(evidence())).toEqual({ status: 'NO_CLAIMS', rule: 'No claim asserts or denies it.', claimIds: [] })
})

describe('2: an assertion taken back', () => {
  const retraction = () => evidence().claim('a', { endedAs: 'CLAIMANT_RETRACTED' }).claim('b', DENIED)

  test('retracts what nobody else asserts', () => {
    expect(statusIn(retraction())).toEqual(['RETRACTED', 'a'])
  })

  test('does not while somebody asserts it', () => {
    expect(statusIn(retraction().claim('c'))).toEqual(['CONTESTED', 'b'])
  })

  test('is no retraction where it was only revised', () => {
    expect(statusIn(evidence().claim('a', { endedAs: 'CLAIMANT_REVISED' }).claim('b', DENIED))).toEqual(['DENIED', 'b'])
  })
})

describe('3: a denial that evidence supports', () => {
  const refutation = (denial = {}, proof = {}) =>
    evidence()
      .claim('a')
      .claim('d', { ...DENIED, evidenceIds: ['e'], ...denial })
      .claim('e', { propositionId: 'another', ...proof })

  test('refutes what one origin asserts', () => {
    expect(statusIn(refutation())).toEqual(['REFUTED', 'd', 'e'])
  })

  test('refutes what nobody asserts', () => {
    expect(statusIn(refutation().claim('a', { passesLens: false }))).toEqual(['REFUTED', 'd', 'e'])
  })

  test.each([
    ['two origins assert it', refutation().claim('a2')],
    ['the denial comes from a party', refutation(by('militia'))],
    ['the denial is anonymous', refutation({ attribution: 'ANONYMOUS' })],
    ['the evidence comes from a party', refutation({}, by('group'))],
    ['the evidence is unattributed', refutation({}, { attribution: 'UNATTRIBUTED' })],
    ['the evidence comes from whoever denies it', refutation({}, by('d-claimant'))],
    ['the evidence was taken from the denial', refutation().derived('e', 'd')],
    ['the evidence does not pass the lens', refutation({}, { passesLens: false })],
    ['the evidence may not be seen', refutation({ evidenceIds: ['hidden'] })],
  ])('does not where %s', (_, builder) => {
    expect(weigh(builder).status).not.toBe('REFUTED')
  })
})

describe('4: a denial by somebody else', () => {
  test('contests what is asserted', () => {
    expect(statusIn(evidence().claim('a').claim('b').claim('d', DENIED))).toEqual(['CONTESTED', 'd'])
  })

  test('does so where an opponent denies it, for that is no self-denial', () => {
    const builder = evidence()
      .claim('a', { against: [['rebels']] })
      .claim('d', { ...DENIED, ...by('rebels') })
    expect(statusIn(builder)).toEqual(['CONTESTED', 'd'])
  })

  test('does not where it cannot be traced', () => {
    expect(
      statusIn(
        evidence()
          .claim('a')
          .claim('d', { ...DENIED, attribution: 'ANONYMOUS' }),
      ),
    ).toEqual(['SINGLE_ORIGIN', 'a'])
  })

  test('is a self-denial where it only relays one', () => {
    const builder = evidence()
      .claim('a')
      .claim('own', { ...DENIED, ...by('militia') })
      .claim('relay', DENIED)
      .derived('relay', 'own')
    expect(statusIn(builder)).toEqual(['DENIED', 'own', 'relay'])
  })
})

describe('5: denials alone', () => {
  test('deny what nobody asserts', () => {
    expect(statusIn(evidence().claim('d', { ...DENIED, attribution: 'ANONYMOUS' }))).toEqual(['DENIED', 'd'])
  })

  test('of its parties deny what fewer than two traced origins assert', () => {
    expect(
      statusIn(
        evidence()
          .claim('a')
          .claim('d', { ...DENIED, ...by('militia') }),
      ),
    ).toEqual(['DENIED', 'd'])
  })

  test('of its parties do not outweigh two traced origins', () => {
    const builder = evidence()
      .claim('a')
      .claim('b')
      .claim('d', { ...DENIED, ...by('militia') })
    expect(statusIn(builder)).toEqual(['CORROBORATED', 'a', 'b'])
  })
})

describe('6: two traced origins', () => {
  test('corroborate', () => {
    expect(statusIn(evidence().claim('a').claim('b'))).toEqual(['CORROBORATED', 'a', 'b'])
  })

  test('corroborate where one is a party and one only suspects', () => {
    expect(statusIn(evidence().claim('a', by('militia')).claim('b', { modality: 'SUSPECTED' }))).toEqual([
      'CORROBORATED',
      'a',
      'b',
    ])
  })

  test('do not where both are parties', () => {
    expect(statusIn(evidence().claim('a', by('militia')).claim('b', by('group')))).toEqual(['SINGLE_ORIGIN', 'a', 'b'])
  })

  test.each(['SUSPECTED', 'SPECULATED', 'PREDICTED'] as const)('do not where all is %s', (modality) => {
    expect(weigh(evidence().claim('a', { modality }).claim('b', { modality })).status).toBe('SINGLE_ORIGIN')
  })

  test('are judged by their own words, not by those of a relay', () => {
    const builder = evidence()
      .claim('a', { modality: 'SUSPECTED' })
      .claim('b', { modality: 'SPECULATED' })
      .claim('headline')
      .derived('headline', 'a')
    expect(weigh(builder).status).toBe('SINGLE_ORIGIN')
  })
})

test('7: one traced origin beside an untraced one is a single origin', () => {
  const builder = evidence().claim('a', { attribution: 'UNATTRIBUTED' }).claim('b', by('militia'))
  expect(statusIn(builder)).toEqual(['SINGLE_ORIGIN', 'b'])
})

test('8: anonymous voices alone are untraced', () => {
  const builder = evidence().claim('a', { attribution: 'ANONYMOUS' }).claim('b', { attribution: 'ANONYMOUS' })
  expect(statusIn(builder)).toEqual(['UNTRACED', 'a', 'b'])
})
