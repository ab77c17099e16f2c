import type { DependencyEffect } from '../vocabulary/index.ts'
import { isAsserted } from './is-asserted.ts'
import type { Standing } from './standing-of.ts'

/** What becomes of a proposition when someone is set aside; null where it stands as firmly as before. */
export function dependencyOf(before: Standing, after: Standing): DependencyEffect | null {
  if (isAsserted(before) && !isAsserted(after)) return 'FALLS'
  return before.origins.min > 1 && after.origins.min === 1 ? 'DROPS_TO_ONE' : null
}
