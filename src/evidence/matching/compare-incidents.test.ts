import { expect, test } from 'vitest'
import { days, killed, UNDATED } from '../testing/evidence-builder.ts'
import { compareIncidents } from './compare-incidents.ts'
import type { ComparedIncident } from './compared-incident.ts'
import { kilometresBetween } from './distance.ts'

const thing = (name: string) => ({ id: name.toLowerCase(), name })
const dated = (edtf: string, from: number, to = from) => ({ ...days(from, to), edtf })

function incident(id: string, given: Partial<ComparedIncident> = {}): ComparedIncident {
  const nothing = { date: UNDATED, places: [], point: null, parties: [], tolls: [] }
  return { id, orderKey: id, incidentType: 'RAID', ...nothing, ...given }
}

function comparison(one: Partial<ComparedIncident>, other: Partial<ComparedIncident>) {
  const [{ reasons, differences } = { reasons: [], differences: [] }] = compareIncidents(incident('one', one), [
    incident('other', other),
  ])
  return [...reasons, '|', ...differences].join(' ').replace('Both are catalogued as raid. ', '')
}

test('places agree where one is the other or lies within it, and in part where both lie within one', () => {
  const [hill, valley, district] = [thing('Hill'), thing('Valley'), thing('District')]
  const at = (...places: ReturnType<typeof thing>[]) => ({ places })
  expect(comparison(at(hill), at(hill))).toBe('Both are placed at Hill. |')
  expect(comparison(at(hill, district), at(district))).toBe('Hill here lies within District there. |')
  expect(comparison(at(district), at(hill, district))).toBe('Hill there lies within District here. |')
  expect(comparison(at(hill, district), at(valley, district))).toBe(
    'Both places lie within District. | They are placed apart: at Hill here, at Valley there.',
  )
  expect(comparison(at(hill), at(valley))).toBe('| They are placed apart: at Hill here, at Valley there.')
  expect(comparison(at(hill), at())).toBe('|')
})

test('points agree where they are near', () => {
  const at = (latitude: number) => ({ point: { longitude: 40, latitude } })
  expect(comparison(at(35), at(35))).toBe('Their points lie less than 1 km apart. |')
  expect(comparison(at(35), at(35.1))).toBe('Their points lie 11 km apart. |')
  expect(comparison(at(35), at(36))).toBe('| Their points lie 111 km apart.')
})

test('dates agree where they are one or may be', () => {
  const on = (edtf: string, from: number, to = from) => ({ date: dated(edtf, from, to) })
  expect(comparison(on('2021-03-13', 5), on('2021-03-13', 5))).toBe('Both are dated 2021-03-13. |')
  expect(comparison(on('2021-03-13', 5), on('2021-03', 1, 31))).toBe(
    'They may be of one date: 2021-03-13 here, 2021-03 there. |',
  )
  expect(comparison(on('2021-03-13', 5), on('2021-03-14', 6))).toBe(
    '| They are of different dates: 2021-03-13 here, 2021-03-14 there.',
  )
  expect(comparison(on('2021-03-13', 5), {})).toBe('|')
})

test('parties are told that both name, and that one alone names', () => {
  const [hawks, owls, crows] = [thing('Hawks'), thing('Owls'), thing('Crows')]
  expect(comparison({ parties: [hawks, owls] }, { parties: [owls, crows] })).toBe(
    'Both name Owls. | Only this one names Hawks. Only the other names Crows.',
  )
  expect(comparison({ parties: [hawks, owls, crows] }, { parties: [hawks, owls, crows] })).toBe(
    'Both name Hawks, Owls and Crows. |',
  )
  expect(comparison({ parties: [hawks] }, { parties: [] })).toBe('|')
})

test('tolls agree where one number fits both, of one outcome and the same people', () => {
  const toll = (low: number, high: number | null = low, partyId: string | null = null) => ({
    tolls: [{ ...killed(low, high), partyId }],
  })
  expect(comparison(toll(3), toll(3, null))).toBe('Their tolls (killed) may be one: 3 here, 3 or more there. |')
  expect(comparison(toll(3), toll(5, 9))).toBe('| Their tolls (killed) do not fit: 3 here, 5 to 9 there.')
  expect(comparison(toll(3), toll(5, 9, 'hawks'))).toBe('|')
})

test('types agree where one says less than the other', () => {
  expect(comparison({ incidentType: 'ARMED_CLASH' }, { incidentType: 'AMBUSH' })).toBe(
    'Their types go together: armed clash here, ambush there. |',
  )
  expect(comparison({ incidentType: 'IED' }, { incidentType: 'AMBUSH' })).toBe(
    '| They are of different types: improvised bomb here, ambush there.',
  )
})

test('what agrees in most respects comes first, and equals in their order', () => {
  const here = { date: dated('2021', 1, 365), places: [thing('Hill')] }
  const others = [incident('d'), incident('c', here), incident('b', { date: here.date }), incident('a')]
  expect(compareIncidents(incident('one', here), others).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd'])
})

test('distance goes around the earth, the date line too', () => {
  const at = (longitude: number, latitude = 0) => ({ longitude, latitude })
  expect(Math.round(kilometresBetween(at(0), at(1)))).toBe(111)
  expect(Math.round(kilometresBetween(at(179.5), at(-179.5)))).toBe(111)
  expect(kilometresBetween(at(40, 35), at(40, 35))).toBe(0)
})
