import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IdMap } from './id-map.ts'

test('gives back for each id the number that was set last', () => {
  const entries = fc.array(fc.tuple(fc.string(), fc.nat(254)), { maxLength: 3000 })
  fc.assert(
    fc.property(entries, fc.array(fc.string()), (pairs, others) => {
      const map = new IdMap()
      for (const [id, value] of pairs) map.set(id, value)
      const expected = new Map(pairs)
      for (const id of [...expected.keys(), ...others]) expect(map.get(id)).toBe(expected.get(id))
    }),
  )
})

test('keeps a hundred thousand ids that differ in little apart', () => {
  const map = new IdMap()
  for (let number = 0; number < 100_000; number++) map.set(`relationship--${number}`, number % 250)
  for (let number = 0; number < 100_000; number++) expect(map.get(`relationship--${number}`)).toBe(number % 250)
  expect(map.get('relationship--100000')).toBeUndefined()
})
