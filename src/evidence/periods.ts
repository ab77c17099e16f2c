import type { StoredDate } from './evidence.ts'

/** Nothing is known against it: an undated period may overlap with any other. */
export function mayOverlap(a: StoredDate, b: StoredDate): boolean {
  if (isUndated(a) || isUndated(b)) return true
  return a.spans.some(([from, to]) => b.spans.some(([first, last]) => from <= last && first <= to))
}

/** Wherever the inner period may lie, the outer one may too. An undated one contains all and lies only in another such. */
export function liesWithin(inner: StoredDate, outer: StoredDate): boolean {
  if (isUndated(outer)) return true
  if (isUndated(inner)) return false
  return inner.spans.every(([from, to]) => outer.spans.some(([first, last]) => first <= from && to <= last))
}

export function isUndated({ spans }: StoredDate): boolean {
  return spans.length === 0
}
