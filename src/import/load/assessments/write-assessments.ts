import { createAssessments, type NewAssessment } from '../../../graph/commands/record-assessments.ts'
import { type RecordedChange, recordChanges } from '../../../graph/commands/record-changes.ts'
import { closeVersions, markVersions } from '../../../graph/commands/slug-versions.ts'
import { derive } from '../../../graph/derived/derive.ts'
import { runRows } from '../../../graph/run-rows.ts'
import type { WriteTransaction } from '../../../neo4j/database.ts'
import type { WriteContext } from '../nodes/write-nodes.ts'
import type { AssessmentPlan } from './plan-assessments.ts'

/** Records assessments, and closes those that they take the place of. */
export async function writeAssessments(
  transaction: WriteTransaction,
  assessments: readonly NewAssessment[],
  context: WriteContext,
): Promise<void> {
  const slugs = assessments.map(({ stored }) => stored.content.slug)
  const closed = idsOf(await runRows(transaction, closeVersions('Assessment', slugs, context.now)))
  await runRows(transaction, createAssessments(assessments, context.now))
  const rows = assessments.map(({ id, stored }) => ({
    id,
    slug: stored.content.slug,
    ownLevel: stored.ownLevel,
  }))
  const raised = idsOf(await runRows(transaction, markVersions('Assessment', rows)))
  const added = assessments.map(({ id }) => id)
  await derive(transaction, { assessments: [...new Set([...added, ...closed, ...raised])] })
  const changes: RecordedChange[] = [
    ...added.map((nodeId) => ({ kind: 'ASSESSMENT_ADDED', nodeId }) as const),
    ...closed.map((nodeId) => ({ kind: 'ASSESSMENT_WITHDRAWN', nodeId }) as const),
  ]
  await runRows(transaction, recordChanges(changes, context))
}

/** Gives assessments that say the same as before the marking that they have now. */
export async function writeAssessmentMarks(
  transaction: WriteTransaction,
  rows: AssessmentPlan['toMark'],
  context: WriteContext,
): Promise<void> {
  const marked = idsOf(await runRows(transaction, markVersions('Assessment', rows)))
  await derive(transaction, { assessments: marked })
  const changes = marked.map((nodeId) => ({ kind: 'ASSESSMENT_MARKED', nodeId }) as const)
  await runRows(transaction, recordChanges(changes, context))
}

/** Takes assessments out of the record that are gone from their data set. */
export async function withdrawAssessments(
  transaction: WriteTransaction,
  slugs: readonly string[],
  context: WriteContext,
): Promise<void> {
  const closed = idsOf(await runRows(transaction, closeVersions('Assessment', slugs, context.now)))
  await derive(transaction, { assessments: closed })
  const changes = closed.map((nodeId) => ({ kind: 'ASSESSMENT_WITHDRAWN', nodeId }) as const)
  await runRows(transaction, recordChanges(changes, context))
}

const idsOf = (rows: readonly { readonly [key: string]: unknown }[]): string[] => rows.map(({ id }) => id as string)
