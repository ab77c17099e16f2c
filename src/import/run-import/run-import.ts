import { AppError } from '../../errors/app-error.ts'
import type { Database } from '../../neo4j/database.ts'
import { type LoadOptions, type LoadResult, loadSource } from '../load/load-dataset.ts'
import { findUnresolved } from '../load/nodes/check-external-refs.ts'
import type { SeedSource } from '../seed/seed-source.ts'
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
  const source = await settle(spooled)
  if (strict) assertNoneRejected(spooled)
  return outcomeOf(source, spooled, null)
}

/** Loads what was read. Records that rest on what the graph does not have are rejected like others. */
export async function runImport(
  database: Database,
  spooled: SpooledFiles,
  { strict, ...options }: Strictness & LoadOptions,
): Promise<ImportOutcome> {
  const against = ({ externalRefs }: SeedSource) => findUnresolved(database, externalRefs)
  const source = await settle({ ...spooled, against })
  if (strict) assertNoneRejected(spooled)
  const loaded = await loadSource(database, source, { ...options, yields: true })
  return outcomeOf(source, spooled, loaded)
}

function assertNoneRejected({ rejections }: SpooledFiles): void {
  if (rejections.count === 0) return
  throw new AppError(
    'INVALID_DATASET',
    `Nothing was written, for rows were rejected (${rejections.count}). Correct them, or leave --strict out to import the others.`,
  )
}

function outcomeOf(source: SeedSource, { rejections }: SpooledFiles, loaded: LoadResult | null): ImportOutcome {
  const { ref, title, version = null } = source.dataset
  return {
    dataset: ref,
    title,
    version,
    records: source.counts,
    rejected: rejections.count,
    loaded,
  }
}
