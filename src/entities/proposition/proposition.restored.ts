import { optional, type Refs, refTo, restoredText, type StoredRow } from '../stored/restored-values.ts'
import type { PropositionInput } from './proposition.record.ts'

/** What `storedProposition` made of an input. */
export function restoredProposition(node: StoredRow, refs: Refs): PropositionInput {
  const key = optional<string>(node.valueKey)
  return {
    subject: refs.of(node.subjectId as string),
    predicate: node.predicate as PropositionInput['predicate'],
    object: refTo([node.objectId as string | null], refs),
    value: key === undefined ? undefined : { key, text: restoredText('value', node) },
    role: optional(node.role),
    side: optional(node.side),
  }
}
