import type { FieldPlan, ShapePlan } from './plan.ts'

/** Of a shape: a field of the response, or a need of such fields. */
export interface Member {
  readonly key: string
  readonly plan: FieldPlan
}

/** What a statement fetches for a shape, in the order in which a row holds it. */
export function fetchedMembers(shape: ShapePlan): readonly Member[] {
  return [...Object.entries(shape.fields), ...Object.entries(shape.needs)]
    .map(([key, plan]) => ({ key, plan }))
    .filter(({ plan }) => plan.kind !== 'derived')
}
