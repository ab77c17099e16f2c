import type { TextInput } from '../shared-inputs.ts'
import { optional, type Refs, refTo, type StoredRow } from '../stored/restored-values.ts'
import type { PropositionInput } from './proposition.record.ts'

/** What `storedProposition` made of an input, with the wording of its value as the claim has it. */
export function restoredProposition(node: StoredRow, text: TextInput | undefined, refs: Refs): PropositionInput {
  const key = optional<string>(node.valueKey)
  return {
    subject: refs.of(node.subjectId as string),
    predicate: node.predicate as PropositionInput['predicate'],
    object: refTo([node.objectId as string | null], refs),
    value: key === undefined ? undefined : { key, text: text ?? {} },
    role: optional(node.role),
    side: optional(node.side),
  }
}
