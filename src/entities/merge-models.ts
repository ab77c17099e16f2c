import type { Models, ObjectModel } from '../cypher/plan-object.ts'
import type { Reading } from '../lens/reading.ts'
import type { EntityModule } from './entity-module.ts'

/** The models of all modules by type: a later module adds fields to a type that an earlier one began. */
export function mergeModels(modules: readonly EntityModule[]): Models<Reading> {
  const merged = new Map<string, ObjectModel<Reading>>()
  for (const { type, fields } of modules.flatMap(({ models }) => models)) {
    const earlier = merged.get(type)?.fields ?? {}
    const twice = Object.keys(fields).find((name) => name in earlier)
    if (twice !== undefined) throw new Error(`Two modules say how ${type}.${twice} is read.`)
    merged.set(type, { type, fields: { ...earlier, ...fields } })
  }
  return merged
}
