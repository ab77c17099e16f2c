import type { EdtfDate, Span } from './edtf-date.ts'

export type Answer = 'YES' | 'NO' | 'MAYBE'

/** Whether the first lies wholly before the second. */
export function isBefore(a: EdtfDate, b: EdtfDate): Answer {
  const [aFrom, aTo] = hull(a)
  const [bFrom, bTo] = hull(b)
  if (aTo < bFrom) return 'YES'
  return aFrom < bTo ? 'MAYBE' : 'NO'
}

/** Whether there is a day on which both hold. */
export function overlaps(a: EdtfDate, b: EdtfDate): Answer {
  if (!mayOverlap(a, b)) return 'NO'
  if (a.uncertain || b.uncertain) return 'MAYBE'
  const coresMeet = a.core && b.core && meet(a.core, b.core)
  return coresMeet || certainlyCovers(a, b) || certainlyCovers(b, a) ? 'YES' : 'MAYBE'
}

/** Whether both may hold on one day. */
export function mayOverlap(a: EdtfDate, b: EdtfDate): boolean {
  return a.spans.some((one) => b.spans.some((other) => meet(one, other)))
}

/** Whether the first certainly holds throughout every day in which the second may lie. */
export function certainlyCovers(a: EdtfDate, period: EdtfDate): boolean {
  const [from, to] = hull(period)
  return a.core !== null && a.core[0] <= from && to <= a.core[1]
}

function meet(a: Span, b: Span): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

function hull({ spans }: EdtfDate): Span {
  return [spans[0]![0], Math.max(...spans.map(([, to]) => to))]
}
