/** When something stands in the record. */
export interface Period {
  readonly recordedAt: number
  readonly withdrawnAt: number
}

/** When both stand there; null where they never meet. */
export function shared(a: Period, b: Period): Period | null {
  const recordedAt = Math.max(a.recordedAt, b.recordedAt)
  const withdrawnAt = Math.min(a.withdrawnAt, b.withdrawnAt)
  return recordedAt < withdrawnAt ? { recordedAt, withdrawnAt } : null
}

export function covers(outer: Period, inner: Period): boolean {
  return outer.recordedAt <= inner.recordedAt && inner.withdrawnAt <= outer.withdrawnAt
}

/** What is left of the periods outside of another. */
export function without(periods: readonly Period[], { recordedAt, withdrawnAt }: Period): Period[] {
  const outside = [
    { recordedAt: Number.NEGATIVE_INFINITY, withdrawnAt: recordedAt },
    { recordedAt: withdrawnAt, withdrawnAt: Number.POSITIVE_INFINITY },
  ]
  return periods.flatMap((period) => outside.map((side) => shared(period, side)).filter((rest) => rest !== null))
}
