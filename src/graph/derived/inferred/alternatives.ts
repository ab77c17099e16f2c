import { covers, type Period, shared } from './periods.ts'

/** What a claim may have been taken from, the best first, as far as for some viewer and moment it may be the best that shows. */
export interface Alternatives {
  /** Gives whether there is a viewer and a moment at which this shows beside the claim and none before it does. */
  add(period: Period, level: number): boolean
  /** Whether one shows wherever the claim does, so that nothing after it matters. */
  settled(): boolean
  /** `[level, recordedAt, withdrawnAt, …]` */
  flat(): number[]
}

interface Alternative extends Period {
  readonly level: number
}

export function alternativesTo(claim: Alternative): Alternatives {
  const known: Alternative[] = []
  const shadowed = (period: Period, level: number) =>
    known.some((one) => one.level <= Math.max(claim.level, level) && covers(one, period))
  return {
    add: (period, level) => {
      const beside = shared(period, claim)
      if (beside === null || shadowed(beside, level)) return false
      known.push({ ...beside, level })
      return true
    },
    settled: () => shadowed(claim, claim.level),
    flat: () => known.flatMap(({ level, recordedAt, withdrawnAt }) => [level, recordedAt, withdrawnAt]),
  }
}
