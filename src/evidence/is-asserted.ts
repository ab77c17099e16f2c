import type { Standing } from './standing-of.ts'

/** Whether a claim that votes asserts it. */
export function isAsserted({ facets }: Pick<Standing, 'facets'>): boolean {
  return facets.some(({ origins }) => origins.max > 0)
}
