import { rewordPropositions } from '../../graph/commands/merge-propositions.ts'
import { latestChange } from '../../graph/commands/record-changes.ts'
import { type Writer, withWriteLock } from '../../graph/lock/with-write-lock.ts'
import { chunks } from '../../lib/chunks.ts'
import type { Database, WriteTransaction } from '../../neo4j/database.ts'
import type { SeedDataset } from '../seed/seed-dataset.ts'
import { readAssessmentSlugs } from './assessments/known-assessments.ts'
import { withdrawAssessments, writeAssessmentMarks, writeAssessments } from './assessments/write-assessments.ts'
import { readCoverageSlugs } from './coverage/known-coverage.ts'
import { rereadCoverage, withdrawCoverage, writeCoverage, writeCoverageMarks } from './coverage/write-coverage.ts'
import { readRecordedSlugs } from './known-claims.ts'
import { type LoadPlan, planLoad } from './plan-load.ts'
import { referrersOf } from './referrers.ts'
import { writeClaims, writeMarks, writeRereadings, writeWithdrawals } from './write-claims.ts'
import { isLoaded, writeBeginning, writeEnd } from './write-dataset.ts'
import { type WriteContext, writeNodes, writeReferences } from './write-nodes.ts'

export interface LoadProgress {
  readonly step:
    | 'entities'
    | 'references'
    | 'claims'
    | 'wordings'
    | 'rows'
    | 'assessments'
    | 'coverage'
    | 'markings'
    | 'withdrawals'
  readonly done: number
  readonly total: number
}

export interface LoadOptions {
  /** Who loads it; shown only to those with the right to see who works here. */
  readonly recordedBy?: string
  readonly now?: number
  /** Called after every transaction. */
  readonly report?: (progress: LoadProgress) => void
  readonly batchSize?: number
  /** Whether it leaves to other data sets what these define with other content; else it is refused. */
  readonly yields?: boolean
}

export interface LoadResult {
  /** True where the graph held this very content already, and nothing was written. */
  readonly unchanged: boolean
  readonly entities: number
  readonly claims: number
  readonly withdrawals: number
  /** Nodes that it leaves to other data sets, where it yields. */
  readonly yielded?: number
}

/**
 * Makes the graph say what the data set says, and nothing else that another data set says. All is checked before
 * anything is written. Every batch is a transaction that leaves the graph sound; after a load that was cut off, loading
 * again does the rest.
 */
export function loadDataset(database: Database, seed: SeedDataset, options: LoadOptions = {}): Promise<LoadResult> {
  return withWriteLock(database, async (writer) => {
    if (await isLoaded(writer, seed)) return { unchanged: true, entities: 0, claims: 0, withdrawals: 0 }
    const plan = await planLoad(writer, seed, options.yields)
    const context = {
      datasetId: plan.dataset.id,
      now: await momentOf(writer, options.now),
      recordedBy: options.recordedBy ?? null,
    }
    await writer.write((transaction) => writeBeginning(transaction, plan, context))
    const load = { writer, context, options }
    await writeEntities(load, plan)
    await writeRecord(load, plan)
    await writeJudgements(load, plan)
    await writeSearches(load, plan)
    const withdrawals = await withdrawGone(load, seed)
    const { definedIds, yielded } = plan
    const { contentHash } = seed
    const version = seed.dataset.version ?? null
    await writer.write((transaction) => writeEnd(transaction, { definedIds, contentHash, version }, context))
    const written = { entities: plan.nodes.length, claims: plan.claims.toWrite.length }
    return { unchanged: false, ...written, withdrawals, ...(yielded > 0 && { yielded }) }
  })
}

/** The moment of a load is later than any before, whatever the clock says: versions follow one another in time. */
async function momentOf(writer: Writer, now = Date.now()): Promise<number> {
  const [latest] = await writer.read(latestChange())
  return Math.max(now, ((latest?.at as number | undefined) ?? 0) + 1)
}

interface Load {
  readonly writer: Writer
  readonly context: WriteContext
  readonly options: LoadOptions
}

async function writeEntities(load: Load, { nodes }: LoadPlan): Promise<void> {
  const { context } = load
  await inBatches(load, 'entities', nodes, (transaction, batch) => writeNodes(transaction, batch, context))
  await inBatches(load, 'references', nodes, (transaction, batch) => writeReferences(transaction, batch, context))
}

async function writeRecord(load: Load, { claims: plan }: LoadPlan): Promise<void> {
  const { context } = load
  const referrers = referrersOf(plan)
  await inBatches(load, 'claims', plan.toWrite, (transaction, claims) =>
    writeClaims(transaction, { claims, referrers: referrers(claims) }, context),
  )
  await inBatches(load, 'wordings', plan.worded, (transaction, batch) => transaction.run(rewordPropositions(batch)))
  await inBatches(load, 'rows', plan.toReread, (transaction, batch) => writeRereadings(transaction, batch, context))
  await inBatches(load, 'markings', plan.toMark, (transaction, batch) => writeMarks(transaction, batch, context))
}

/** They follow the claims, for they are of the versions that speak now. */
async function writeJudgements(load: Load, { assessments: plan }: LoadPlan): Promise<void> {
  const { context } = load
  await inBatches(load, 'assessments', plan.toWrite, (transaction, batch) =>
    writeAssessments(transaction, batch, context),
  )
  await inBatches(load, 'markings', plan.toMark, (transaction, batch) =>
    writeAssessmentMarks(transaction, batch, context),
  )
}

/** What the data set looked for and did not find. */
async function writeSearches(load: Load, { coverage: plan }: LoadPlan): Promise<void> {
  const { context } = load
  await inBatches(load, 'coverage', plan.toWrite, (transaction, batch) => writeCoverage(transaction, batch, context))
  await inBatches(load, 'rows', plan.toReread, (transaction, batch) => rereadCoverage(transaction, batch, context))
  await inBatches(load, 'markings', plan.toMark, (transaction, batch) =>
    writeCoverageMarks(transaction, batch, context),
  )
}

async function withdrawGone(load: Load, seed: SeedDataset): Promise<number> {
  const said = new Set(seed.claims.map(({ ref }) => ref))
  const recorded = await readRecordedSlugs(load.writer, load.context.datasetId)
  const gone = recorded.filter((slug) => !said.has(slug))
  await withdrawGoneAssessments(load, seed)
  await withdrawGoneCoverage(load, seed)
  await inBatches(load, 'withdrawals', gone, (transaction, batch) => writeWithdrawals(transaction, batch, load.context))
  return gone.length
}

async function withdrawGoneAssessments(load: Load, seed: SeedDataset): Promise<void> {
  const { context } = load
  const said = new Set(seed.assessments.map(({ ref }) => ref))
  const recorded = await readAssessmentSlugs(load.writer, context.datasetId)
  const gone = recorded.filter((slug) => !said.has(slug))
  await inBatches(load, 'withdrawals', gone, (transaction, batch) => withdrawAssessments(transaction, batch, context))
}

async function withdrawGoneCoverage(load: Load, seed: SeedDataset): Promise<void> {
  const { context } = load
  const said = new Set(seed.coverage.map(({ ref }) => ref))
  const recorded = await readCoverageSlugs(load.writer, context.datasetId)
  const gone = recorded.filter((slug) => !said.has(slug))
  await inBatches(load, 'withdrawals', gone, (transaction, batch) => withdrawCoverage(transaction, batch, context))
}

const defaultBatchSize = 1_000

async function inBatches<T>(
  { writer, options: { report, batchSize = defaultBatchSize } }: Load,
  step: LoadProgress['step'],
  items: readonly T[],
  write: (transaction: WriteTransaction, batch: T[]) => Promise<unknown>,
): Promise<void> {
  let done = 0
  for (const batch of chunks(items, batchSize)) {
    await writer.write((transaction) => write(transaction, batch))
    done += batch.length
    report?.({ step, done, total: items.length })
  }
}
