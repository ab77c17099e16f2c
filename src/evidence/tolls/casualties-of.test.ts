import { expect, test } from 'vitest'
import { type EvidenceBuilder, evidence, killed } from '../testing/evidence-builder.ts'
import { casualtiesOf } from './casualties-of.ts'

const attack = () => evidence({ predicate: 'CASUALTIES', subjectId: 'attack', objectId: 'sdf' })

function summaries(builder: EvidenceBuilder) {
  const { proposition, claims, graph } = builder.build()
  return casualtiesOf(proposition, claims, graph).map(({ outcome, partyId, low, best, high, origins, reports }) => ({
    outcome,
    partyId,
    bounds: [low, best, high],
    origins: [origins.min, origins.max],
    reports: reports.map(({ claim }) => claim.id),
  }))
}

const bounds = (builder: EvidenceBuilder) => summaries(builder)[0]!.bounds

test('each outcome is told apart', () => {
  const wounded = { ...killed(2, null), outcome: 'WOUNDED' as const }
  expect(summaries(attack().claim('a', { tolls: [killed(1), wounded] }))).toEqual([
    { outcome: 'KILLED', partyId: 'sdf', bounds: [1, 1, 1], origins: [1, 1], reports: ['a'] },
    { outcome: 'WOUNDED', partyId: 'sdf', bounds: [2, null, null], origins: [1, 1], reports: ['a'] },
  ])
})

test('reports of several origins are spread, never added up', () => {
  expect(
    bounds(
      attack()
        .claim('a', { tolls: [killed(3)] })
        .claim('b', { tolls: [killed(4, 6)] }),
    ),
  ).toEqual([3, null, 6])
})

test('a figure is best only where every origin gives it', () => {
  expect(
    bounds(
      attack()
        .claim('a', { tolls: [killed(3)] })
        .claim('b', { tolls: [killed(2, 5, 3)] }),
    ),
  ).toEqual([2, 3, 5])
  expect(
    bounds(
      attack()
        .claim('a', { tolls: [killed(3)] })
        .claim('b', { tolls: [killed(2, 5)] }),
    ),
  ).toEqual([2, null, 5])
})

test('one origin that sets no upper bound leaves none', () => {
  expect(
    bounds(
      attack()
        .claim('a', { tolls: [killed(3)] })
        .claim('b', { tolls: [killed(2, null)] }),
    ),
  ).toEqual([2, null, null])
})

test('a figure without bounds is its own bounds', () => {
  expect(bounds(attack().claim('a', { tolls: [killed(null, null, 40)] }))).toEqual([40, 40, 40])
})

test('an origin is heard itself before whoever relays it', () => {
  const builder = attack()
    .claim('a-relay', { tolls: [killed(9)] })
    .claim('witness', { tolls: [killed(3)] })
    .derived('a-relay', 'witness')
  expect(summaries(builder)).toMatchObject([{ bounds: [3, 3, 3], origins: [1, 1], reports: ['a-relay', 'witness'] }])
})

test('an origin that gives no figure itself is heard through its newest relay', () => {
  const builder = attack()
    .claim('1-newer', { tolls: [killed(5)] })
    .claim('2-older', { tolls: [killed(4)] })
    .claim('witness')
    .derived('1-newer', 'witness')
    .derived('2-older', 'witness')
  expect(bounds(builder)).toEqual([5, 5, 5])
})

test('a denial reports no toll', () => {
  expect(summaries(attack().claim('a', { polarity: 'DENIED', tolls: [killed(3)] }))).toEqual([])
})
