import type { ClaimFilter, Lens } from '../../../src/generated/schema-types.ts'
import type { ClaimFact } from '../record/facts.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { claimFilter } from './claim-filter.ts'
import { connection, type PageArgs } from './connection.ts'
import { answerOf } from './node.answer.ts'

export interface ClaimListArgs extends PageArgs {
  readonly filter?: ClaimFilter | null
  readonly lens?: Lens | null
}

/** A list of claims: what stands in the record and passes lens and filter, revised by its claimant or not. */
export function claimList(reading: Reading, belongs: (claim: ClaimFact) => boolean) {
  return ({ lens, filter, ...page }: ClaimListArgs): Answer => {
    const narrowed = reading.narrow(lens)
    const matches = claimFilter(filter, narrowed)
    const claims = narrowed.view.standing.filter((claim) => belongs(claim) && narrowed.passes(claim) && matches(claim))
    return claimPage(claims, narrowed, page)
  }
}

export function claimPage(claims: readonly ClaimFact[], reading: Reading, page: PageArgs): Answer {
  return connection({ all: claims, keyOf: ({ orderKey }) => orderKey, answer: (one) => answerOf(one, reading) }, page)
}
