import type { Path } from '../files/seed-file.ts'

export interface FieldAt {
  path: Path
  value: unknown
}

/** The fields that a path with `*` for any key or item leads to, in a value of any shape. */
export function fieldsAt(value: unknown, pattern: string): FieldAt[] {
  let found: FieldAt[] = [{ path: [], value }]
  for (const segment of pattern.split('.')) found = found.flatMap((field) => step(field, segment))
  return found
}

function step({ path, value }: FieldAt, segment: string): FieldAt[] {
  if (typeof value !== 'object' || value === null) return []
  if (segment === '*') return children(value).map(([key, child]) => ({ path: [...path, key], value: child }))
  return Object.hasOwn(value, segment)
    ? [{ path: [...path, segment], value: (value as Record<string, unknown>)[segment] }]
    : []
}

function children(value: object): [PropertyKey, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}
