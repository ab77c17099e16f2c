import { type ReadFrom, readFrom } from '../../../graph/commands/claims/read-from.ts'
import { type RecordedChange, recordChanges } from '../../../graph/commands/record-changes.ts'
import { createCoverage, type NewCoverage } from '../../../graph/commands/record-coverage.ts'
import { closeVersions, markVersions } from '../../../graph/commands/slug-versions.ts'
import { derive } from '../../../graph/derived/derive.ts'
import { runRows } from '../../../graph/run-rows.ts'
import type { WriteTransaction } from '../../../neo4j/database.ts'
import type { WriteContext } from '../nodes/write-nodes.ts'
import type { CoveragePlan } from './plan-coverage.ts'

/** Records rows of coverage, and closes those that they take the place of. */
export async function writeCoverage(
  transaction: WriteTransaction,
  coverage: readonly NewCoverage[],
  context: WriteContext,
): Promise<void> {
  const slugs = coverage.map(({ stored }) => stored.content.slug)
  const closed = idsOf(await runRows(transaction, closeVersions('Coverage', slugs, context.now)))
  await runRows(transaction, createCoverage(coverage, context.now))
  const read = coverage.flatMap(({ id, stored: { record } }) => (record ? [{ id, record }] : []))
  await runRows(transaction, readFrom(read, context.now))
  const marks = coverage.map(({ id, stored }) => ({ id, slug: stored.content.slug, ownLevel: stored.ownLevel }))
  const raised = idsOf(await runRows(transaction, markVersions('Coverage', marks)))
  const added = coverage.map(({ id }) => id)
  await derive(transaction, { coverage: [...new Set([...added, ...raised])] })
  await tell(transaction, { COVERAGE_ADDED: added, COVERAGE_WITHDRAWN: closed }, context)
}

/** Gives rows that say the same as before the marking that they have now. */
export async function writeCoverageMarks(
  transaction: WriteTransaction,
  rows: CoveragePlan['toMark'],
  context: WriteContext,
): Promise<void> {
  const marked = idsOf(await runRows(transaction, markVersions('Coverage', rows)))
  await derive(transaction, { coverage: marked })
  await tell(transaction, { COVERAGE_MARKED: marked }, context)
}

/** Says of rows of coverage in which row of a file they stand now. */
export async function rereadCoverage(
  transaction: WriteTransaction,
  rows: readonly ReadFrom[],
  context: WriteContext,
): Promise<void> {
  await runRows(transaction, readFrom(rows, context.now))
  await tell(transaction, { COVERAGE_READ_ANEW: rows.map(({ id }) => id) }, context)
}

/** Takes rows out of the record that are gone from their data set. */
export async function withdrawCoverage(
  transaction: WriteTransaction,
  slugs: readonly string[],
  context: WriteContext,
): Promise<void> {
  const closed = idsOf(await runRows(transaction, closeVersions('Coverage', slugs, context.now)))
  await tell(transaction, { COVERAGE_WITHDRAWN: closed }, context)
}

function tell(
  transaction: WriteTransaction,
  told: { readonly [K in RecordedChange['kind']]?: readonly string[] },
  context: WriteContext,
): Promise<unknown> {
  const changes = Object.entries(told).flatMap(([kind, ids]) =>
    ids.map((nodeId) => ({ kind: kind as RecordedChange['kind'], nodeId })),
  )
  return runRows(transaction, recordChanges(changes, context))
}

const idsOf = (rows: readonly { readonly [key: string]: unknown }[]): string[] => rows.map(({ id }) => id as string)
