import { expect, test } from 'vitest'
import { fromStored, lowestDifference, toStored, upholdersOf } from './upholders.ts'

const nobody = { falls: [], drops: [] }

test('an upholder is told once for all clearances that find it, and again after a gap', () => {
  const byClearance = [
    { falls: ['a'], drops: ['b'] },
    { falls: ['a'], drops: [] },
    nobody,
    { falls: ['a'], drops: [] },
    nobody,
  ]
  expect(upholdersOf(byClearance)).toEqual([
    { id: 'a', effect: 'FALLS', from: 0, to: 1 },
    { id: 'a', effect: 'FALLS', from: 3, to: 3 },
    { id: 'b', effect: 'DROPS_TO_ONE', from: 0, to: 0 },
  ])
})

test('what is stored reads as it was', () => {
  const upholders = upholdersOf([
    { falls: ['a'], drops: ['b'] },
    { falls: [], drops: ['b'] },
  ])
  expect(fromStored(toStored(upholders))).toEqual(upholders)
  expect(toStored([])).toEqual({ upholderIds: null, upholderEffects: null, upholderFrom: null, upholderTo: null })
})

test('two lists differ from the lowest clearance on that is told something else, however each is told', () => {
  const forAll = [{ id: 'a', effect: 'FALLS' as const, from: 0, to: 4 }]
  const upTo = (to: number) => [{ id: 'a', effect: 'FALLS' as const, from: 0, to }]
  expect(lowestDifference(forAll, forAll)).toBeNull()
  expect(lowestDifference(forAll, [...upTo(1), { id: 'a', effect: 'FALLS', from: 2, to: 4 }])).toBeNull()
  expect(lowestDifference(upTo(2), forAll)).toBe(3)
  expect(lowestDifference([], forAll)).toBe(0)
  expect(lowestDifference(forAll, [{ id: 'a', effect: 'DROPS_TO_ONE', from: 0, to: 4 }])).toBe(0)
})
