import { expect, it } from 'vitest'
import { exportCost } from './export-cost.ts'

it('an export costs more the more there is, and as much as can be counted where that is not known', () => {
  const few = ['Actor', 'Claim', 'Document', 'Incident', 'Place', 'Proposition', 'Source'].map(
    (type) => [type, 2] as const,
  )
  expect(exportCost(new Map(few))).toBe(7 * 2 * 20)
  expect(exportCost(new Map(few.filter(([type]) => type !== 'Claim')))).toBe((6 * 2 + 10_000) * 20)
})
