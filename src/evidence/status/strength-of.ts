import type { PropositionStatus } from '../../vocabulary/index.ts'

/** From the strongest: the first five can make a link, the others form none. */
const STRENGTH: readonly PropositionStatus[] = [
  'CORROBORATED',
  'SINGLE_ORIGIN',
  'CONTESTED',
  'UNTRACED',
  'DENIED',
  'REFUTED',
  'RETRACTED',
  'NO_CLAIMS',
]

/** How firmly a proposition of this status stands: the higher the firmer, the highest for CORROBORATED. */
export function strengthOf(status: PropositionStatus): number {
  return STRENGTH.length - 1 - STRENGTH.indexOf(status)
}
