import { expect } from 'vitest'
import type { SeedContent } from '../support/seed-of.ts'
import type { ServedToViewers } from '../support/serve-to-viewers.ts'

/**
 * Holds that who may not see something gets the answer that there would be without it, and that the question would betray it: who
 * may see it gets another.
 */
export async function expectAlikeWithout(
  served: ServedToViewers,
  graphs: { readonly whole: readonly SeedContent[]; readonly without: readonly SeedContent[] },
  query: string,
): Promise<void> {
  await served.load(...graphs.without)
  const without = await served.ask('CLEAR', query)
  await served.load(...graphs.whole)
  const whole = await served.ask('CLEAR', query)
  const seen = await served.ask('RED', query)
  expect(without.errors).toEqual([])
  expect(whole).toEqual(without)
  for (const [field, answer] of Object.entries(seen.data))
    expect({ [field]: answer }).not.toEqual({ [field]: whole.data[field] })
}
