import { AppError } from '../../errors/app-error.ts'
import type { Database } from '../../neo4j/database.ts'
import { findUnresolved } from '../load/check-external-refs.ts'
import { type LoadOptions, type LoadResult, loadDataset } from '../load/load-dataset.ts'
import { seedKinds } from '../seed/files/seed-file.ts'
import type { SeedDataset } from '../seed/seed-dataset.ts'
import { settle } from '../spool/settle.ts'
import type { SpooledFiles } from './spool-files.ts'

/** What an import came to. */
export interface ImportOutcome {
  /** `scheme:value`. */
  readonly dataset: string
  readonly title: string
  readonly version: string | null
  /** The records taken, by kind. */
  readonly records: Readonly<Record<string, number>>
  readonly rejected: number
  /** Null where nothing was to be written. */
  readonly loaded: LoadResult | null
}

interface Strictness {
  /** Whether a single rejection refuses all. */
  readonly strict: boolean
}

/** What an import would take, as far as the files tell it; nothing is written. */
export async function tryImport(spooled: SpooledFiles, { strict }: Strictness): Promise<ImportOutcome> {
  const dataset = await settle(spooled)
  if (strict) assertNoneRejected(spooled)
  return outcomeOf(dataset, spooled, null)
}

/** Loads what was read. Records that rest on what the graph does not have are rejected like others. */
export async function runImport(
  database: Database,
  spooled: SpooledFiles,
  { strict, ...options }: Strictness & LoadOptions,
): Promise<ImportOutcome> {
  const against = (dataset: SeedDataset) => findUnresolved(database, dataset.externalRefs)
  const dataset = await settle({ ...spooled, against })
  if (strict) assertNoneRejected(spooled)
  const loaded = await loadDataset(database, dataset, { ...options, yields: true })
  return outcomeOf(dataset, spooled, loaded)
}

function assertNoneRejected({ rejections }: SpooledFiles): void {
  if (rejections.count === 0) return
  throw new AppError(
    'INVALID_DATASET',
    `Nothing was written, for rows were rejected (${rejections.count}). Correct them, or leave --strict out to import the others.`,
  )
}

function outcomeOf(seed: SeedDataset, { rejections }: SpooledFiles, loaded: LoadResult | null): ImportOutcome {
  return {
    dataset: seed.dataset.ref,
    title: seed.dataset.title,
    version: seed.dataset.version ?? null,
    records: Object.fromEntries(seedKinds.map((kind) => [kind, seed[kind].length])),
    rejected: rejections.count,
    loaded,
  }
}
