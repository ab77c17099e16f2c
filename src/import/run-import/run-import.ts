import { AppError } from '../../errors/app-error.ts'
import type { Database } from '../../neo4j/database.ts'
import { lookUpPlaces } from '../gazetteers/look-up-places.ts'
import { type PlaceReport, placeReport } from '../gazetteers/place-report.ts'
import { type LoadOptions, type LoadResult, loadSource } from '../load/load-dataset.ts'
import { findUnresolved } from '../load/nodes/check-external-refs.ts'
import { readKnownNodes } from '../load/nodes/known-nodes.ts'
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
  /** What became of its places in the gazetteers of the graph; null where there are none, or nothing was to be written. */
  readonly places: PlaceReport | null
}

interface Strictness {
  /** Whether a single rejection refuses all. */
  readonly strict: boolean
}

/** What an import would take, as far as the files tell it; nothing is written. */
export async function tryImport(spooled: SpooledFiles, { strict }: Strictness): Promise<ImportOutcome> {
  const source = await settle(spooled)
  if (strict) assertNoneRejected(spooled)
  return outcomeOf(source, spooled, { loaded: null, places: null })
}

/** Loads what was read, and looks its places up. Records that rest on what the graph does not have are rejected like others. */
export async function runImport(
  database: Database,
  spooled: SpooledFiles,
  { strict, ...options }: Strictness & LoadOptions,
): Promise<ImportOutcome> {
  const against = ({ externalRefs }: SeedSource) => findUnresolved(database, externalRefs)
  const source = await settle({ ...spooled, against })
  if (strict) assertNoneRejected(spooled)
  const loaded = await loadSource(database, source, { ...options, yields: true })
  return outcomeOf(source, spooled, { loaded, places: await placesOf(database, source, options) })
}

function assertNoneRejected({ rejections }: SpooledFiles): void {
  if (rejections.count === 0) return
  throw new AppError(
    'INVALID_DATASET',
    `Nothing was written, for rows were rejected (${rejections.count}). Correct them, or leave --strict out to import the others.`,
  )
}

async function placesOf(
  database: Database,
  { dataset: { ref } }: SeedSource,
  options: LoadOptions,
): Promise<PlaceReport | null> {
  const lookUp = await lookUpPlaces(database, options)
  return lookUp && placeReport(lookUp, (await readKnownNodes(database, [ref])).get(ref)!.id)
}

function outcomeOf(
  source: SeedSource,
  { rejections }: SpooledFiles,
  done: Pick<ImportOutcome, 'loaded' | 'places'>,
): ImportOutcome {
  const { ref, title, version = null } = source.dataset
  return {
    dataset: ref,
    title,
    version,
    records: source.counts,
    rejected: rejections.count,
    ...done,
  }
}
