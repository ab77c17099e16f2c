import type { Predicate, PropositionStatus } from '../../../src/vocabulary/index.ts'
import type { Reading } from '../view/reading.ts'
import { type Link, linksOf } from './link.answer.ts'
import { standing } from './standing.ts'

const NO_STEP: readonly PropositionStatus[] = ['REFUTED', 'RETRACTED', 'NO_CLAIMS']

/** The links of which networks and paths are made: what is refuted or taken back is no step of them. */
export function stepsOver(predicates: readonly Predicate[], reading: Reading): Link[] {
  return linksOf(predicates, reading).filter(({ proposition }) =>
    formsStep(standing(proposition, reading).reason.status),
  )
}

export const formsStep = (status: PropositionStatus): boolean => !NO_STEP.includes(status)
