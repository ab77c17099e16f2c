import type { EvidenceToll } from '../evidence.ts'

/** What a toll allows, null where it sets no bound. A bare figure, such as an `about`, is both of its bounds. */
export function tollBounds({ low, best, high }: EvidenceToll): { low: number | null; high: number | null } {
  return { low: low ?? best, high: high ?? best }
}
