import { expect, test } from 'vitest'
import { behind, isScanned, keyOf, scanFrom } from './scan.ts'

const SITES = 1_000

test('the first scan for a page looks at both kinds of sites, from the first', () => {
  expect(scanFrom('', true)).toEqual({
    incidentFrom: '',
    incidentScan: SITES,
    propositionFrom: '',
    propositionScan: SITES,
  })
})

test('a page that begins within a site looks at it again, and leaves out the kinds before', () => {
  expect(scanFrom(keyOf('i', 'ford\t1', 'PARTY_DISPUTED KILLED'), true)).toMatchObject({
    incidentFrom: 'ford\t1',
    propositionFrom: '',
  })
  expect(scanFrom(keyOf('p', 'red\tSUPPORTS\t1', 'OPPOSITE_POLARITY x'), true)).toMatchObject({
    incidentScan: 0,
    propositionFrom: 'red\tSUPPORTS\t1',
    propositionScan: SITES,
  })
})

test('a further scan begins behind the last site, and keeps to its kind', () => {
  expect(scanFrom(behind('i', 'ford\t1'), false)).toMatchObject({ incidentFrom: 'ford\t1\t', propositionScan: 0 })
  expect(scanFrom('p', false)).toMatchObject({ incidentScan: 0, propositionFrom: '', propositionScan: SITES })
})

test('what lies behind a site lies behind all that is found there, and before the next', () => {
  expect(behind('i', 'ford\t1') > keyOf('i', 'ford\t1', 'PARTY_DISPUTED KILLED')).toBe(true)
  expect(behind('i', 'ford\t1') < keyOf('i', 'ford\t2', '')).toBe(true)
  expect(behind('i', 'z') < keyOf('p', 'a', '')).toBe(true)
})

test('a kind is scanned where the page may reach it', () => {
  expect(['i', 'p'].map((rank) => isScanned(rank, 'i', true))).toEqual([true, true])
  expect(['i', 'p'].map((rank) => isScanned(rank, 'i', false))).toEqual([true, false])
  expect(['i', 'p'].map((rank) => isScanned(rank, 'p', true))).toEqual([false, true])
})
