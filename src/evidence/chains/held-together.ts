import type { StoredDate } from '../evidence.ts'

/**
 * Whether there is a day on which each of several things may have held, each being dated by what is claimed of it: on a day of
 * any of its dates. Null where one of them bears no date at all.
 */
export function heldTogether(things: readonly (readonly StoredDate[])[]): boolean | null {
  const possible = things.map((dates) => dates.flatMap(({ spans }) => spans))
  if (possible.some((spans) => spans.length === 0)) return null
  // Where days are common to all, the first of them is a day on which a span begins.
  const beginnings = new Set(possible.flatMap((spans) => spans.map(([from]) => from)))
  return [...beginnings].some((day) => possible.every((spans) => spans.some(([from, to]) => from <= day && day <= to)))
}
