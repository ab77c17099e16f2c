import { type FieldPlan, type ItemPlan, keyOfNeed, type ShapePlan } from './plan.ts'
import type { SelectedField } from './selection/selection.ts'

/** How the fields of one type of the API are read from its node. `S` is what planning carries downwards: who reads, under which lens. */
export interface ObjectModel<S> {
  readonly type: string
  readonly fields: Readonly<Record<string, FieldPlanner<S>>>
}

export type FieldPlanner<S> = (field: SelectedField, object: ObjectPlanning<S>) => FieldPlan

export interface ObjectPlanning<S> {
  readonly type: string
  readonly scope: S
  /** Something that several derived fields of the object are computed from: fetched once, however many ask. */
  readonly need: <N extends Need>(key: string, create: () => N) => N
  /** The plan of what a field selects of its value, under the scope given. */
  readonly below: (field: SelectedField, scope?: S) => ItemPlan
}

/** Asked for its plan when all fields of the object have been planned. */
export interface Need {
  readonly plan: () => FieldPlan
}

export type Models<S> = ReadonlyMap<string, ObjectModel<S>>

export function planShape<S>(models: Models<S>, type: string, selected: readonly SelectedField[], scope: S): ShapePlan {
  const model = models.get(type)
  if (model === undefined) throw new Error(`No model says how ${type} is read.`)
  const needs = new Map<string, Need>()
  const object: ObjectPlanning<S> = {
    type,
    scope,
    need: <N extends Need>(key: string, create: () => N): N => {
      if (!needs.has(key)) needs.set(key, create())
      return needs.get(key) as N
    },
    below: (field, below = scope) => planItem(models, field, below),
  }
  const fields = selected.map((field) => {
    const planField = model.fields[field.name]
    if (planField === undefined) throw new Error(`The model of ${type} does not say how ${field.name} is read.`)
    return [field.key, planField(field, object)] as const
  })
  const planned = [...needs].map(([key, need]) => [keyOfNeed(key), need.plan()] as const)
  return Object.freeze({ kind: 'shape', type, fields: Object.fromEntries(fields), needs: Object.fromEntries(planned) })
}

export function planItem<S>(models: Models<S>, field: SelectedField, scope: S): ItemPlan {
  const shapes = field.types.map((type) => planShape(models, type, field.select(type), scope))
  return shapes.length === 1 ? shapes[0]! : Object.freeze({ kind: 'choice', shapes })
}
