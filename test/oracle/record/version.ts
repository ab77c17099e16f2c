import type { ClaimInput } from '../../../src/entities/claim/claim.record.ts'
import type { Period, RowFact } from './facts.ts'

/** A claim as one load or several told it, from when it entered the record until it left. */
export interface Version {
  readonly slug: string
  readonly said: ClaimInput
  /** How the last load that told it words the value of its proposition. */
  wording: Readonly<Record<string, string>>
  /** The data set that tells it. */
  readonly dataset: string
  readonly rows: RowFact[]
  readonly position: number
  readonly recordedAt: number
  withdrawnAt: number
  /** Its own marking, as a rank. */
  ownLevel: number
  /** Versions of one line are the same claim, corrected; a claimant's own revision begins a line of its own. */
  readonly line: string
  /** The line that is meant where it names another claim, by the way in which it names it. */
  readonly names: Map<string, string>
  readonly supersession: string | null
  /** The earlier versions of its slug that it took the place of. */
  readonly supersedes: readonly { readonly version: Version; readonly reason: string }[]
}

export const isClaimantsOwn = (reason: string): boolean => reason.startsWith('CLAIMANT_')

/** Whether both stood in the record at some moment. */
export function everMet(a: Period, b: Period): boolean {
  return a.recordedAt < b.withdrawnAt && b.recordedAt < a.withdrawnAt
}
