import { restoredNamed } from '../stored/restored-named.ts'
import { type Refs, type RestoredNode, refTo } from '../stored/restored-values.ts'
import type { SourceInput } from './source.record.ts'

/** What `storedSource` made of an input. */
export function restoredSource(restored: RestoredNode, refs: Refs): SourceInput {
  const { node, related } = restored
  return {
    ...restoredNamed(restored, refs),
    sourceKind: node.sourceKind as SourceInput['sourceKind'],
    owner: refTo(related('OWNED_BY'), refs),
    body: refTo(related('BODY'), refs),
  }
}
