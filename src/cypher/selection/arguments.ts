import type { Late, RequestValues } from '../request-values.ts'
import type { Dependencies } from './dependencies.ts'

/** The arguments of a field, or the members of an input object, as planning meets them. */
export interface Arguments<T extends object = Readonly<Record<string, unknown>>> {
  /** How a message names one of them, from the field on: `lens.claimants`. */
  readonly path: (name: keyof T) => string
  /** All of them, when the statement is run. */
  readonly all: Late<T>
  /** One that is always given, when the statement is run. */
  readonly late: <K extends keyof T>(name: K) => Late<NonNullable<T[K]>>
  /** One that may be missing; whether it is becomes part of the plan. */
  readonly optional: <K extends keyof T>(name: K) => Late<NonNullable<T[K]>> | null
  /** One whose value, or what the summary keeps of it, becomes part of the plan. */
  readonly fixed: {
    <K extends keyof T>(name: K): T[K]
    <K extends keyof T, S>(name: K, summary: (value: T[K], request: RequestValues) => S): S
  }
  /** The members of an input object; null where it is missing, which becomes part of the plan. */
  readonly members: <M extends object>(name: keyof T) => Arguments<M> | null
}

export function argumentsFrom<T extends object>(
  read: Late<T>,
  dependencies: Dependencies,
  within: readonly string[] = [],
): Arguments<T> {
  const member =
    (name: keyof T): Late<never> =>
    (request) =>
      read(request)[name] as never
  const isGiven = (name: keyof T) => dependencies.on((request) => read(request)[name] != null)
  const path = (name: keyof T) => [...within, String(name)]
  return {
    path: (name) => path(name).join('.'),
    all: read,
    late: member,
    optional: (name) => (isGiven(name) ? member(name) : null),
    fixed: (name: keyof T, summary: (value: never, request: RequestValues) => unknown = (value) => value) =>
      dependencies.on((request) => summary(read(request)[name] as never, request) as never),
    members: (name) => (isGiven(name) ? argumentsFrom(member(name), dependencies, path(name)) : null),
  }
}
