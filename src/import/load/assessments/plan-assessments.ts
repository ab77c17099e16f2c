import type { AssessmentInput } from '../../../entities/assessment/assessment.record.ts'
import { assessmentId, storedAssessment } from '../../../entities/assessment/assessment.stored.ts'
import type { Resolve } from '../../../entities/stored/stored-node.ts'
import type { NewAssessment } from '../../../graph/commands/record-assessments.ts'
import { groupBy } from '../../../lib/group-by.ts'
import type { KnownAssessment } from './known-assessments.ts'

export interface AssessmentPlan {
  /** What takes the place of the version in the record, if there is one. */
  readonly toWrite: readonly NewAssessment[]
  /** Assessments that say the same under another marking. */
  readonly toMark: readonly { readonly id: string; readonly slug: string; readonly ownLevel: number }[]
}

interface Planning {
  readonly assessments: readonly AssessmentInput[]
  readonly datasetId: string
  readonly known: readonly KnownAssessment[]
  readonly resolve: Resolve
}

export function planAssessments({ assessments, datasetId, known, resolve }: Planning): AssessmentPlan {
  const versions = groupBy(known, ({ slug }) => slug)
  const toWrite: NewAssessment[] = []
  const toMark: { id: string; slug: string; ownLevel: number }[] = []
  for (const input of assessments) {
    const stored = storedAssessment(input, datasetId, resolve)
    const earlier = versions.get(input.ref) ?? []
    const standing = earlier.find(({ inRecord }) => inRecord)
    if (standing?.contentHash !== stored.contentHash) {
      const occurrence = earlier.filter(({ contentHash }) => contentHash === stored.contentHash).length
      toWrite.push({ id: assessmentId(input.ref, stored.contentHash, occurrence), stored })
    } else if (standing.ownLevel !== stored.ownLevel) {
      toMark.push({ id: standing.id, slug: input.ref, ownLevel: stored.ownLevel })
    }
  }
  return { toWrite, toMark }
}
