import { expect, it } from 'vitest'
import { keyOfMoment } from './moments.ts'

it('puts what is newer first', () => {
  const [earlier, later] = [Date.UTC(1969, 0, 1), Date.UTC(2024, 0, 1)].map(keyOfMoment)
  expect(later! < earlier!).toBe(true)
  expect(later).toHaveLength(15)
})
