import type { PropositionInput } from '../../../src/entities/proposition/proposition.record.ts'
import { predicate as predicates } from '../../../src/vocabulary/index.ts'

/** Equal for whatever says the same, also with the ends of a symmetric predicate exchanged. */
export function propositionKey({ subject, predicate, object, value, role, side }: PropositionInput): string {
  const ends = [subject, object]
  if (predicates.entries[predicate].symmetric) ends.sort()
  return JSON.stringify([predicate, ends, value?.key, role, side])
}
