import { chunks } from '../../lib/chunks.ts'
import type { WriteTransaction } from '../../neo4j/database.ts'
import { readKnownAssessments } from './assessments/known-assessments.ts'
import { planAssessments } from './assessments/plan-assessments.ts'
import { writeAssessmentMarks, writeAssessments } from './assessments/write-assessments.ts'
import { readKnownCoverage } from './coverage/known-coverage.ts'
import { planCoverage } from './coverage/plan-coverage.ts'
import { rereadCoverage, writeCoverage, writeCoverageMarks } from './coverage/write-coverage.ts'
import type { Load, LoadProgress } from './load.ts'
import type { ResolvedNodes } from './nodes/resolve-source.ts'
import type { WriteContext } from './nodes/write-nodes.ts'

/** They follow the claims, for they are of the versions that speak now. */
export async function streamAssessments(load: Load, { dataset, resolve }: ResolvedNodes): Promise<void> {
  const { reader, source } = load
  for await (const assessments of source.batches('assessments')) {
    const known = await readKnownAssessments(
      reader,
      assessments.map(({ ref }) => ref),
    )
    const plan = planAssessments({ assessments, datasetId: dataset.id, known, resolve })
    await inBatches(load, 'assessments', plan.toWrite, writeAssessments)
    await inBatches(load, 'markings', plan.toMark, writeAssessmentMarks)
  }
}

/** What the data set looked for and did not find. */
export async function streamCoverage(load: Load, { dataset, resolve }: ResolvedNodes): Promise<void> {
  const { reader, source } = load
  let from = 0
  for await (const coverage of source.batches('coverage')) {
    const known = await readKnownCoverage(
      reader,
      coverage.map(({ ref }) => ref),
    )
    const plan = planCoverage({ coverage, from, datasetId: dataset.id, known, resolve })
    from += coverage.length
    await inBatches(load, 'coverage', plan.toWrite, writeCoverage)
    await inBatches(load, 'rows', plan.toReread, rereadCoverage)
    await inBatches(load, 'markings', plan.toMark, writeCoverageMarks)
  }
}

async function inBatches<T>(
  { write, context, batchSize, report }: Load,
  step: LoadProgress['step'],
  items: readonly T[],
  work: (transaction: WriteTransaction, batch: T[], context: WriteContext) => Promise<unknown>,
): Promise<void> {
  let done = 0
  for (const batch of chunks(items, batchSize)) {
    await write((transaction) => work(transaction, batch, context))
    done += batch.length
    report({ step, done, total: items.length })
  }
}
