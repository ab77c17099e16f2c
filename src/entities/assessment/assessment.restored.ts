import { optional, restoredMarking, restoredMoment, type StoredRow } from '../stored/restored-values.ts'
import type { AssessmentInput } from './assessment.record.ts'

/** What `storedAssessment` made of an input: `of` is the source, or the slug of the claim. */
export function restoredAssessment(node: StoredRow, of: string): AssessmentInput {
  return {
    ref: node.slug as string,
    of,
    scale: node.scale as AssessmentInput['scale'],
    value: node.value as string,
    by: node.by as string,
    at: restoredMoment(node.at)!,
    rationale: optional(node.rationale),
    marking: restoredMarking(node),
  }
}
