import { expect, test } from 'vitest'
import { isOneType } from './incident-generality.ts'
import { type IncidentType, incidentType } from './incident-type.ts'

test.each<[IncidentType, IncidentType]>([
  ['AMBUSH', 'AMBUSH'],
  ['ARMED_CLASH', 'AMBUSH'],
  ['UNSPECIFIED_VIOLENCE', 'SHELLING'],
  ['OTHER', 'AGREEMENT'],
  ['SHELLING', 'ATTACK_ON_CIVILIANS'],
])('%s and %s can be told of one happening', (a, b) => {
  expect(isOneType(a, b)).toBe(true)
})

test.each<[IncidentType, IncidentType]>([
  ['AMBUSH', 'RAID'],
  ['AIRSTRIKE', 'IED'],
  ['UNSPECIFIED_VIOLENCE', 'AGREEMENT'],
  ['WITHDRAWAL', 'TERRITORY_TAKEN'],
  ['PROTEST', 'RIOT'],
])('%s and %s cannot', (a, b) => {
  expect(isOneType(a, b)).toBe(false)
})

test('it does not matter which of two is named first', () => {
  for (const a of incidentType.values)
    for (const b of incidentType.values) expect(isOneType(a, b)).toBe(isOneType(b, a))
})
