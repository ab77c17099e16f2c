import type { RequestValues } from './request-values.ts'
import { type RecordedDependencies, recordDependencies } from './selection/dependencies.ts'

/** What was planned for an operation is used again for it, as long as the request gives what planning depended on. */
export interface PlanCache {
  readonly plan: <P>(
    operation: object,
    field: string,
    request: RequestValues,
    make: (dependencies: RecordedDependencies) => P,
  ) => P
}

/** An operation leaves the cache with its parsed document, which is the key. Each look-up is told, with whether the plan was there. */
export function createPlanCache(onLookUp: (found: boolean) => void = () => undefined): PlanCache {
  const operations = new WeakMap<object, Map<string, Variant[]>>()
  return {
    plan: <P>(
      operation: object,
      field: string,
      request: RequestValues,
      make: (dependencies: RecordedDependencies) => P,
    ): P => {
      const variants = variantsOf(operations, operation, field)
      const known = variants.find(({ dependencies }) => dependencies.holdFor(request))
      onLookUp(known !== undefined)
      if (known !== undefined) return known.plan as P
      const dependencies = recordDependencies(request)
      const plan = make(dependencies)
      dependencies.done()
      variants.unshift({ dependencies, plan })
      variants.splice(MAX_VARIANTS)
      return plan
    },
  }
}

interface Variant {
  readonly dependencies: RecordedDependencies
  readonly plan: unknown
}

/** More shapes of one operation than a front end asks; who varies more only plans again. */
const MAX_VARIANTS = 32

function variantsOf(operations: WeakMap<object, Map<string, Variant[]>>, operation: object, field: string): Variant[] {
  const fields = operations.get(operation) ?? new Map<string, Variant[]>()
  operations.set(operation, fields)
  const variants = fields.get(field) ?? []
  fields.set(field, variants)
  return variants
}
