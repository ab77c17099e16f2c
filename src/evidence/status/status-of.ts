import type { PropositionStatus } from '../../vocabulary/index.ts'
import type { Position } from './position.ts'
import { STATUS_RULES } from './status-rules.ts'

export interface StatusReason {
  readonly status: PropositionStatus
  /** The rule that gave it, as a sentence. */
  readonly rule: string
  /** The claims that fired it; empty where it fired because there are none. */
  readonly claimIds: readonly string[]
}

/** The status of one facet: the first rule that fires gives it. */
export function statusOf(position: Position): StatusReason {
  for (const { status, sentence, fires } of STATUS_RULES) {
    const claimIds = fires(position)
    if (claimIds !== null) return { status, rule: sentence, claimIds }
  }
  throw new Error('The last rule of status did not fire.')
}
