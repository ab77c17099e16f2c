import { expect, test } from 'vitest'
import { days, type EvidenceBuilder, evidence } from '../testing/evidence-builder.ts'
import { accountsOf } from './accounts-of.ts'

const incident = () => evidence({ predicate: 'OCCURRED', subjectId: 'attack', objectId: null })

function accountsIn(builder: EvidenceBuilder) {
  const { proposition, claims, graph } = builder.build()
  return accountsOf(proposition, claims, graph)
}

test('an incident that nobody describes has no account', () => {
  expect(accountsIn(incident())).toEqual([])
})

test('claims of one type, time and place tell one account', () => {
  const builder = incident()
    .claim('a', { incidentType: 'RAID', heldDuring: days(1, 3), place: ['al-suwar', 'deir-ez-zor'] })
    .claim('b', { incidentType: 'RAID', heldDuring: days(1, 3) })
    .claim('c')
  expect(accountsIn(builder)).toMatchObject([
    {
      incidentType: 'RAID',
      date: days(1, 3),
      placeId: 'al-suwar',
      claimIds: ['a', 'b', 'c'],
      origins: { min: 3, max: 3 },
    },
  ])
})

test('another type is another account', () => {
  const builder = incident().claim('a', { incidentType: 'RAID' }).claim('b', { incidentType: 'ARMED_CLASH' })
  expect(accountsIn(builder).map(({ incidentType, claimIds }) => [incidentType, ...claimIds])).toEqual([
    ['RAID', 'a'],
    ['ARMED_CLASH', 'b'],
  ])
})

test('a date that is only words is told in these words', () => {
  const date = { spans: [], core: null, verbatim: 'last Saturday', edtf: null }
  expect(accountsIn(incident().claim('a', { heldDuring: date }).claim('b'))[0]!.date).toEqual(date)
})

test('a denial gives no account', () => {
  expect(accountsIn(incident().claim('a', { polarity: 'DENIED' }))).toEqual([])
})

test('what goes beyond sixty-four accounts is told together, without type, date and place', () => {
  const builder = incident()
  for (let day = 100; day < 170; day++) builder.claim(`${day}`, { heldDuring: days(day), incidentType: 'RAID' })
  const accounts = accountsIn(builder)
  expect(accounts).toHaveLength(65)
  expect(accounts.at(-1)).toMatchObject({ incidentType: null, date: null, placeId: null })
  expect(accounts.at(-1)!.claimIds).toHaveLength(6)
})
