import { describe, expect, test } from 'vitest'
import type { EvidenceClaim } from '../evidence.ts'
import { dispute, propositionOf } from '../testing/dispute-builder.ts'
import { days, killed } from '../testing/evidence-builder.ts'
import { contradictionsInSlots, contradictionsOfPolarity } from './contradictions-of.ts'

/** Each contradiction as its kind and the claims of its positions. */
function found(...given: Parameters<typeof dispute>) {
  const disputed = dispute(...given)
  return [...contradictionsInSlots(disputed), ...contradictionsOfPolarity(disputed)].map(({ kind, positions }) => [
    kind,
    ...positions.map(({ claimIds }) => claimIds.join(' ')),
  ])
}

const by = (claimantId: string, more: Partial<EvidenceClaim> = {}) => ({ claimantId, ...more })
const DENIED = { polarity: 'DENIED' } as const
const ruledOutBy = (claimId: string, proposition: string) => ({
  excludedBy: [{ claimId, proposition: propositionOf(proposition) }],
})

describe('asserted and denied', () => {
  test('contradicts within one scope', () => {
    expect(found({ 'hawks support it': { a: {}, d: DENIED } })).toEqual([['OPPOSITE_POLARITY', 'a', 'd']])
  })

  test('does not where the denial speaks of another time or place', () => {
    const at = (from: number) => ({ heldDuring: days(from) })
    expect(found({ 'hawks support it': { a: at(1), d: { ...DENIED, ...at(2) } } })).toEqual([])
    expect(found({ 'hawks support it': { a: { place: ['valley'] }, d: { ...DENIED, place: ['hill'] } } })).toEqual([])
  })

  test('leaves out who takes no side in it', () => {
    const stated = { a: { heldDuring: days(1) }, b: { heldDuring: days(9) }, d: { ...DENIED, heldDuring: days(1) } }
    expect(found({ 'hawks support it': stated })).toEqual([['OPPOSITE_POLARITY', 'a', 'd']])
  })

  test('does not where the figure denied is another', () => {
    expect(found({ toll: { a: { tolls: [killed(3)] }, d: { ...DENIED, tolls: [killed(9)] } } })).toEqual([])
  })

  test('of what nobody lets vote is none', () => {
    expect(found({ 'hawks support it': { a: { passesLens: false }, d: DENIED } })).toEqual([])
    expect(found({ 'hawks support it': { a: { endedAs: 'CLAIMANT_RETRACTED' }, d: DENIED } })).toEqual([])
  })
})

describe('responsibility for one incident', () => {
  test('named differently is alternative', () => {
    expect(found({ 'hawks did it': { a: {} }, 'owls did it': { b: {} } })).toEqual([
      ['ALTERNATIVE_RESPONSIBILITY', 'a', 'b'],
    ])
  })

  test('claimed by each for itself competes', () => {
    const stated = { 'hawks did it': { a: by('hawks') }, 'owls did it': { b: by('voice') } }
    const voice = {
      more: (builder: { claimant: (id: string, given: object) => unknown }) =>
        builder.claimant('voice', { sameAs: ['owls'] }),
    }
    expect(found(stated, voice)).toEqual([['COMPETING_RESPONSIBILITY', 'a', 'b']])
  })

  test('claimed by one and ascribed to the other is alternative', () => {
    expect(found({ 'hawks did it': { a: by('hawks') }, 'owls did it': { b: {} } })).toEqual([
      ['ALTERNATIVE_RESPONSIBILITY', 'a', 'b'],
    ])
    const second = by('owls', { attribution: 'NAMED_SECOND_HAND' })
    expect(found({ 'hawks did it': { a: by('hawks') }, 'owls did it': { b: second } })).toEqual([
      ['ALTERNATIVE_RESPONSIBILITY', 'a', 'b'],
    ])
  })

  test('competes where one claim rules out the other', () => {
    const stated = { 'hawks did it': { a: ruledOutBy('b', 'owls did it') }, 'owls did it': { b: {} } }
    expect(found(stated)).toEqual([['COMPETING_RESPONSIBILITY', 'a', 'b']])
  })

  test('of a part and of its whole is one', () => {
    const stated = { 'cell did it': { a: {} }, 'hawks did it': { b: {} } }
    expect(found(stated, { wholes: { cell: ['hawks'] } })).toEqual([])
  })

  test('is joint for whoever names both', () => {
    const joint = { 'hawks did it': { a: by('x') }, 'owls did it': { b: by('x') } }
    expect(found(joint)).toEqual([])
    expect(found({ 'hawks did it': { a: by('x'), c: {} }, 'owls did it': { b: by('x') } })).toEqual([])
    expect(found({ 'hawks did it': { a: by('x'), c: {} }, 'owls did it': { b: by('x'), d: {} } })).toEqual([
      ['ALTERNATIVE_RESPONSIBILITY', 'c', 'd'],
    ])
  })

  test('on two sides of a clash is no dispute', () => {
    expect(found({ 'hawks did it/1': { a: {} }, 'owls did it/2': { b: {} } })).toEqual([])
    expect(found({ 'hawks did it/1': { a: {} }, 'owls did it': { b: {} } })).toHaveLength(1)
  })

  test('at places apart is no dispute', () => {
    const stated = { 'hawks did it': { a: { place: ['hill'] } }, 'owls did it': { b: { place: ['valley'] } } }
    expect(found(stated as never)).toEqual([])
  })

  test('is of three where three are named', () => {
    const stated = { 'hawks did it': { a: {} }, 'owls did it': { b: {} }, 'crows did it': { c: {} } }
    expect(found(stated)).toEqual([['ALTERNATIVE_RESPONSIBILITY', 'a', 'b', 'c']])
  })
})

describe('how an incident happened', () => {
  const account = (given: Partial<EvidenceClaim>) => given
  test.each<[string, Partial<EvidenceClaim>, Partial<EvidenceClaim>]>([
    ['another day', { heldDuring: days(1) }, { heldDuring: days(2) }],
    ['another place', { place: ['hill', 'district'] }, { place: ['valley', 'district'] }],
    ['another type', { incidentType: 'AMBUSH' }, { incidentType: 'SHELLING' }],
  ])('contradicts where it is told of %s', (_, a, b) => {
    expect(found({ 'it occurred': { a, b } })).toEqual([['INCOMPATIBLE_VALUE', 'a', 'b']])
  })

  test.each<[string, Partial<EvidenceClaim>, Partial<EvidenceClaim>]>([
    ['overlapping dates', { heldDuring: days(1, 5) }, { heldDuring: days(5, 9) }],
    ['no date', { heldDuring: days(1) }, {}],
    ['a place within another', { place: ['hill', 'district'] }, { place: ['district'] }],
    ['a wider type', { incidentType: 'AMBUSH' }, { incidentType: 'ARMED_CLASH' }],
  ])('refines where it is told with %s', (_, a, b) => {
    expect(found({ 'it occurred': { a, b } })).toEqual([])
  })

  test('takes no side by saying nothing of what is in dispute', () => {
    const stated = { a: account({ incidentType: 'AMBUSH' }), b: account({ incidentType: 'SHELLING' }), c: {} }
    expect(found({ 'it occurred': stated })).toEqual([['INCOMPATIBLE_VALUE', 'a', 'b']])
  })
})

describe('the toll of an incident', () => {
  test('contradicts where no number fits both', () => {
    const stated = { a: { tolls: [killed(3)] }, b: { tolls: [killed(3, null)] }, c: { tolls: [killed(1, 2)] } }
    expect(found({ toll: stated })).toEqual([['INCOMPATIBLE_VALUE', 'a b', 'c']])
  })

  test('does not where it is told of different days, people or outcomes', () => {
    const [few, many] = [killed(1), killed(9)]
    expect(
      found({ toll: { a: { tolls: [few], heldDuring: days(1) }, b: { tolls: [many], heldDuring: days(2) } } }),
    ).toEqual([])
    expect(found({ toll: { a: { tolls: [few] }, b: { tolls: [{ ...many, outcome: 'WOUNDED' }] } } })).toEqual([])
    expect(found({ toll: { a: { tolls: [few] }, b: { tolls: [{ ...many, partyScope: 'TOTAL' }] } } })).toEqual([])
  })

  test('is of a disputed party where some ascribe it to one and others to another', () => {
    const stated = {
      'toll of hawks': { a: { tolls: [killed(3)] } },
      'toll of villagers': { b: { tolls: [killed(3)] } },
    }
    expect(found(stated)).toEqual([['PARTY_DISPUTED', 'a', 'b']])
  })

  test('is not where somebody counts both, where a party lost nobody, or where one is part of the other', () => {
    const of = (a: Partial<EvidenceClaim>, b: Partial<EvidenceClaim>, wholes = {}) =>
      found({ 'toll of hawks': { a }, 'toll of villagers': { b } }, { wholes })
    const three = { tolls: [killed(3)] }
    expect(of(by('x', three), by('x', three))).toEqual([])
    expect(of(three, { tolls: [killed(0)] })).toEqual([])
    expect(of(three, three, { hawks: ['villagers'] })).toEqual([])
    expect(of(three, { tolls: [{ ...killed(3), outcome: 'WOUNDED' }] })).toEqual([])
  })
})

test('a position names the origins behind it and who of its claimants is party to the dispute', () => {
  const [{ positions } = { positions: [] }] = contradictionsInSlots(
    dispute({ 'hawks did it': { a: by('owls') }, 'owls did it': { b: {} } }),
  )
  expect(
    positions.map(({ propositionId, origins, interestedIds }) => [propositionId, origins.min, interestedIds]),
  ).toEqual([
    ['hawks did it', 1, ['owls']],
    ['owls did it', 1, []],
  ])
})
