import { storedDataset } from '../../entities/dataset/dataset.stored.ts'
import { latestMoment } from '../../graph/commands/record-changes.ts'
import { HUB_SIZE } from '../../graph/derived/hubs/hub-size.ts'
import type { Raise } from '../../graph/derived/hubs/hub-statements.ts'
import { raiseAhead } from '../../graph/derived/hubs/raise-ahead.ts'
import { settleOverdue } from '../../graph/derived/hubs/settle-overdue.ts'
import { settle } from '../../graph/derived/upholding/settle.ts'
import { type Writer, withWriteLock } from '../../graph/lock/with-write-lock.ts'
import type { Database } from '../../neo4j/database.ts'
import type { SeedDataset } from '../seed/seed-dataset.ts'
import { type SeedSource, sourceOf } from '../seed/seed-source.ts'
import { checkRecords } from './check-records.ts'
import { streamClaims } from './claims/stream-claims.ts'
import { isOtherRelease } from './is-other-release.ts'
import type { Load, LoadProgress } from './load.ts'
import { type ResolvedNodes, resolveSource } from './nodes/resolve-source.ts'
import { writeDefinitions } from './nodes/write-definitions.ts'
import { Refusals } from './refusals.ts'
import { streamAssessments, streamCoverage } from './stream-judgements.ts'
import { withdrawGone } from './withdraw-gone.ts'
import { isLoaded, writeBeginning, writeEnd } from './write-dataset.ts'

export interface LoadOptions {
  /** Who loads it; shown only to those with the right to see who works here. */
  readonly recordedBy?: string
  readonly now?: number
  /** Called after every transaction. */
  readonly report?: (progress: LoadProgress) => void
  readonly batchSize?: number
  /** How many dependents are too many for the transaction that changes a node. */
  readonly hubSize?: number
  /** Whether it leaves to other data sets what these define with other content; else it is refused. */
  readonly yields?: boolean
  /** False where more is loaded at once: what is overdue, or has to be weighed, is left to the last load, or to `isnad rebuild`. */
  readonly settles?: boolean
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

/** Loads a data set that memory holds. */
export function loadDataset(database: Database, seed: SeedDataset, options: LoadOptions = {}): Promise<LoadResult> {
  return loadSource(database, sourceOf(seed), options)
}

/**
 * Makes the graph say what the data set says, and nothing else that another data set says. All is checked before
 * anything is written. Every batch is a transaction that leaves the graph sound; after a load that was cut off, loading
 * again does the rest.
 */
export function loadSource(database: Database, source: SeedSource, options: LoadOptions = {}): Promise<LoadResult> {
  return withWriteLock(database, async (writer) => {
    const settleAll = async () => {
      if (options.settles === false) return
      const { report } = options
      await settleOverdue(writer, (progress) => report?.({ step: 'dependents', ...progress }))
      await settle(writer, (progress) => report?.({ step: 'weighing', ...progress }))
    }
    if (await isLoaded(writer, source)) {
      await settleAll()
      return { unchanged: true, entities: 0, claims: 0, withdrawals: 0 }
    }
    const { nodes, referrers } = await compare(writer, source, options)
    const isRelease = await isOtherRelease(writer, nodes.dataset.id, source.dataset.version)
    const load = await begin(writer, source, { nodes, options })
    await writeDefinitions(load, nodes)
    const claims = await streamClaims(load, { nodes, referrers, isRelease })
    await streamAssessments(load, nodes)
    await streamCoverage(load, nodes)
    const withdrawals = await withdrawGone(load)
    const { definedIds, yielded, toWrite } = nodes
    const { contentHash } = source
    const version = source.dataset.version ?? null
    await load.write((transaction) => writeEnd(transaction, { definedIds, contentHash, version }, load.context))
    await settleAll()
    return { unchanged: false, entities: toWrite, claims, withdrawals, ...(yielded > 0 && { yielded }) }
  })
}

/** Throws INVALID_DATASET with everything that is wrong with the data set as the graph is. */
async function compare(reader: Writer, source: SeedSource, { yields = false }: LoadOptions) {
  const refusals = new Refusals(source.dataset.title)
  const nodes = await resolveSource({ reader, source, yields, refuse: refusals.add })
  refusals.assertNone()
  const referrers = await checkRecords({ reader, source, nodes, refuse: refusals.add })
  refusals.assertNone()
  return { nodes, referrers }
}

interface Beginning {
  readonly nodes: ResolvedNodes
  readonly options: LoadOptions
}

const defaultBatchSize = 1_000

async function begin(writer: Writer, source: SeedSource, { nodes, options }: Beginning): Promise<Load> {
  const { report, batchSize = defaultBatchSize, recordedBy = null, hubSize = HUB_SIZE } = options
  const context = { datasetId: nodes.dataset.id, now: await momentOf(writer, options.now), recordedBy, hubSize }
  const dataset = storedDataset(source.dataset, nodes.resolve)
  const raise = (raises: readonly Raise[]) =>
    raiseAhead(raises, { writer, hubSize, report: (progress) => report?.({ step: 'dependents', ...progress }) })
  await raise([{ id: dataset.id, level: dataset.properties.ownLevel as number }])
  await writer.write((transaction) => writeBeginning(transaction, dataset, context))
  return {
    reader: writer,
    source,
    context,
    batchSize,
    raise,
    write: async (work) => {
      await writer.write(work)
    },
    report: (progress) => report?.(progress),
  }
}

/** The moment of a load is later than any before, whatever the clock says: versions follow one another in time. */
async function momentOf(writer: Writer, now = Date.now()): Promise<number> {
  return Math.max(now, ((await latestMoment(writer)) ?? 0) + 1)
}
