import { describe, expect, test } from 'vitest'
import type { EvidenceClaim, Nested } from '../evidence.ts'
import { days, type EvidenceBuilder, evidence, killed } from '../testing/evidence-builder.ts'
import { facetsOf } from './facets-of.ts'

const DHIBAN: Nested = ['dhiban', 'deir-ez-zor', 'syria']
const SHUHAYL: Nested = ['shuhayl', 'deir-ez-zor', 'syria']
const GOVERNORATE: Nested = ['deir-ez-zor', 'syria']
const DENIED = { polarity: 'DENIED' } as const

function facetsIn(builder: EvidenceBuilder) {
  const { proposition, claims, graph } = builder.build()
  return facetsOf(proposition, claims, graph)
}

function setsIn(builder: EvidenceBuilder) {
  return facetsIn(builder)
    .facets.map(({ claimIds }) => claimIds.join(' '))
    .sort()
}

function pair(a: Partial<EvidenceClaim>, b: Partial<EvidenceClaim>) {
  return setsIn(evidence().claim('a', a).claim('b', b))
}

describe('two claims stand in one facet', () => {
  test.each<[string, Partial<EvidenceClaim>, Partial<EvidenceClaim>]>([
    ['where nothing sets them apart', {}, {}],
    ['where their periods may overlap', { heldDuring: days(1, 5) }, { heldDuring: days(5, 9) }],
    ['where one is undated', { heldDuring: days(1, 5) }, {}],
    ['where their types of support intersect', { supportTypes: ['WEAPONS', 'FUNDING'] }, { supportTypes: ['FUNDING'] }],
    ['where one names no type', { supportTypes: ['WEAPONS'] }, {}],
    ['where one type is unknown', { supportTypes: ['WEAPONS'] }, { supportTypes: ['UNKNOWN'] }],
    ['where their places are equal', { place: DHIBAN }, { place: DHIBAN }],
    ['where one place lies in the other', { place: DHIBAN }, { place: GOVERNORATE }],
    ['where one names no place', { place: DHIBAN }, {}],
    ['where they share an opponent', { against: [['fsa'], ['sdf']] }, { against: [['sdf']] }],
    ['where one opponent is part of the other', { against: [['fsa', 'opposition']] }, { against: [['opposition']] }],
    ['where one names no opponent', { against: [['fsa']] }, {}],
  ])('%s', (_, a, b) => {
    expect(pair(a, b)).toEqual(['a b'])
  })
})

describe('two claims stand apart', () => {
  test.each<[string, Partial<EvidenceClaim>, Partial<EvidenceClaim>]>([
    ['where their periods cannot overlap', { heldDuring: days(1, 5) }, { heldDuring: days(6, 9) }],
    ['where their types of support differ', { supportTypes: ['WEAPONS'] }, { supportTypes: ['FUNDING'] }],
    ['where their places lie side by side', { place: DHIBAN }, { place: SHUHAYL }],
    ['where their opponents differ', { against: [['fsa', 'opposition']] }, { against: [['sdf']] }],
  ])('%s', (_, a, b) => {
    expect(pair(a, b)).toEqual(['a', 'b'])
  })
})

test('facets are the largest sets of which any two are compatible, and a claim can stand in several', () => {
  const builder = evidence()
    .claim('a', { heldDuring: days(1, 2) })
    .claim('b', { heldDuring: days(2, 3) })
    .claim('c', { heldDuring: days(3, 4) })
    .claim('d')
  expect(setsIn(builder)).toEqual(['a b d', 'b c d'])
})

describe('a denial', () => {
  test.each<[string, Partial<EvidenceClaim>, Partial<EvidenceClaim>, string[]]>([
    ['without scope meets every assertion', { place: DHIBAN, heldDuring: days(1) }, {}, ['a d']],
    [
      'of a wider place and time meets it',
      { place: DHIBAN, heldDuring: days(2) },
      { place: GOVERNORATE, heldDuring: days(1, 3) },
      ['a d'],
    ],
    ['of a narrower place stands apart', { place: GOVERNORATE }, { place: DHIBAN }, ['a', 'd']],
    ['of a place stands apart from what names none', {}, { place: DHIBAN }, ['a', 'd']],
    ['of a shorter time stands apart', { heldDuring: days(1, 9) }, { heldDuring: days(2, 3) }, ['a', 'd']],
    ['of a time stands apart from what is undated', {}, { heldDuring: days(2, 3) }, ['a', 'd']],
  ])('%s', (_, assertion, denial, sets) => {
    expect(
      setsIn(
        evidence()
          .claim('a', assertion)
          .claim('d', { ...DENIED, ...denial }),
      ),
    ).toEqual(sets)
  })
})

describe('tolls', () => {
  const tolls = (...figures: EvidenceClaim['tolls'][]) => {
    const builder = evidence({ predicate: 'CASUALTIES', subjectId: 'attack' })
    for (const [index, figure] of figures.entries()) builder.claim(`${index}`, { tolls: figure })
    return setsIn(builder)
  }
  const wounded = (low: number) => ({ ...killed(low), outcome: 'WOUNDED' as const })

  test('agree where their bounds overlap', () => {
    expect(tolls([killed(2, null)], [killed(3, 5)], [killed(1)])).toEqual(['0 1', '2'])
  })

  test('of different outcomes say nothing of one another', () => {
    expect(tolls([killed(2)], [wounded(2)])).toEqual(['0', '1'])
  })

  test('that agree on one outcome corroborate there, whatever they say of another', () => {
    expect(tolls([killed(2), wounded(3)], [killed(2), wounded(9)])).toEqual(['0 1'])
  })

  test('are met by a claim without figures', () => {
    expect(tolls([killed(2)], [killed(5)], [])).toEqual(['0 2', '1 2'])
  })
})

test('claims of two facets do not corroborate each other', () => {
  const { facets } = facetsIn(
    evidence()
      .claim('a', { heldDuring: days(1) })
      .claim('b', { heldDuring: days(2) }),
  )
  expect(facets.map(({ reason, origins }) => [reason.status, origins.min, origins.max])).toEqual([
    ['SINGLE_ORIGIN', 1, 1],
    ['SINGLE_ORIGIN', 1, 1],
  ])
})

test('the strongest facet comes first', () => {
  const builder = evidence()
    .claim('a', { place: DHIBAN, attribution: 'ANONYMOUS' })
    .claim('b', { place: SHUHAYL })
    .claim('c', { place: SHUHAYL })
  expect(facetsIn(builder).facets.map(({ reason }) => reason.status)).toEqual(['CORROBORATED', 'UNTRACED'])
})

test('a facet tells of what its assertions speak', () => {
  const builder = evidence()
    .claim('a', { place: GOVERNORATE, heldDuring: days(0, 9), supportTypes: ['WEAPONS'], against: [['fsa']] })
    .claim('b', { place: DHIBAN, heldDuring: days(5, 31), supportTypes: ['WEAPONS', 'FUNDING'] })
    .claim('d', { ...DENIED, place: ['syria'] })
  expect(facetsIn(builder).facets[0]).toMatchObject({
    placeId: 'dhiban',
    period: { spans: [[0, 31]], edtf: '[1970-01-01..1970-02-01]' },
    supportTypes: ['WEAPONS', 'FUNDING'],
    againstIds: ['fsa'],
    claimIds: ['a', 'b', 'd'],
  })
})

test('what its claimant took back retracts only a scope that it shared', () => {
  const builder = evidence()
    .claim('a', { endedAs: 'CLAIMANT_RETRACTED', heldDuring: days(1) })
    .claim('b', { ...DENIED, heldDuring: days(1) })
    .claim('c', { ...DENIED, heldDuring: days(5) })
  expect(facetsIn(builder).facets.map(({ reason, claimIds }) => [reason.status, ...claimIds])).toEqual([
    ['DENIED', 'c'],
    ['RETRACTED', 'b'],
  ])
})

test('beyond sixty-four facets the remaining claims are reported together, never pooled, and said to be incomplete', () => {
  const builder = evidence()
  for (let day = 100; day < 170; day++) builder.claim(`${day}`, { heldDuring: days(day) })
  const { facets, complete } = facetsIn(builder)
  expect([facets.length, complete]).toEqual([65, false])
  const remainder = facets.filter(({ isRemainder }) => isRemainder)
  expect(remainder.map(({ claimIds, reason }) => [claimIds.length, reason.status])).toEqual([[6, 'SINGLE_ORIGIN']])
  expect(facets.every(({ reason }) => reason.status === 'SINGLE_ORIGIN')).toBe(true)
})

test('a thousand claims of one scope are one facet', () => {
  const builder = evidence()
  for (let index = 0; index < 1_000; index++) builder.claim(`${index}`)
  expect(facetsIn(builder).facets).toHaveLength(1)
})
