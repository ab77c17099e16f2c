import type { PropositionStatus } from '../vocabulary/index.ts'
import { strengthOf } from './status/strength-of.ts'

/** A proposition that is refuted, retracted or said by nobody is no step of a network or a path; one that is only denied by its parties still is. */
export function formsLink(status: PropositionStatus): boolean {
  return strengthOf(status) >= strengthOf('DENIED')
}
