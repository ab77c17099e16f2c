import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maximalSets } from './maximal-sets.ts'

test('no members make no set', () => {
  expect([...maximalSets(0, () => true)]).toEqual([])
})

test('the sets found are those that trying every set would find', () => {
  const arbitraryPairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), arbitraryPairs, (count, pairs) => {
      const goTogether = (a: number, b: number) => pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
      const found = [...maximalSets(count, goTogether)].map((set) => [...set].sort().join())
      expect(found.sort()).toEqual(byTryingAll(count, goTogether).sort())
    }),
  )
})

test('of very many sets the first ones are found at once', () => {
  const sets = maximalSets(300, (a, b) => Math.floor(a / 3) !== Math.floor(b / 3))
  expect(sets.next().value).toHaveLength(100)
})

function byTryingAll(count: number, goTogether: (a: number, b: number) => boolean): string[] {
  const members = Array.from({ length: count }, (_, member) => member)
  const subsets = Array.from({ length: 2 ** count }, (_, bits) => members.filter((member) => bits & (1 << member)))
  const meetsAll = (member: number, set: number[]) =>
    set.every((other) => other === member || goTogether(member, other))
  return subsets
    .filter((set) => set.length > 0 && set.every((member) => meetsAll(member, set)))
    .filter((set) => !members.some((member) => !set.includes(member) && meetsAll(member, set)))
    .map((set) => set.join())
}
