import type { EvidenceProposition } from './evidence.ts'

/**
 * What a proposition fills of which there is but one: who is responsible for an incident, how it happened, what it cost. Null where
 * many propositions can hold side by side: only its own denial contradicts such a one.
 */
export function slotOf({ predicate, subjectId, objectId, role }: EvidenceProposition): string | null {
  if (predicate === 'PARTICIPATED_IN') return role === 'PERPETRATOR' ? `responsibility ${objectId}` : null
  return predicate === 'OCCURRED' || predicate === 'CASUALTIES' ? `${predicate} ${subjectId}` : null
}
