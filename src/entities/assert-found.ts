import type { RefsPlan } from '../cypher/plan.ts'
import type { RequestValues } from '../cypher/request-values.ts'
import { AppError } from '../errors/app-error.ts'

/** An unknown and a hidden reference are the same error. */
export function assertFound(
  lists: readonly RefsPlan[],
  found: readonly (readonly string[])[],
  request: RequestValues,
): void {
  for (const [index, { argument, refs }] of lists.entries()) {
    const missing = refs(request).find((ref) => !found[index]!.includes(ref))
    if (missing !== undefined)
      throw new AppError(
        'UNKNOWN_REF',
        `${argument}: nothing is known by the reference "${missing}". Look it up with search, or leave it out.`,
      )
  }
}
