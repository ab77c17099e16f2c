import { batchesOf } from '../../../lib/streams/batches-of.ts'
import { checkClaims } from '../check/claim-rules.ts'
import { checkCycles } from '../check/cycles.ts'
import { checkReferences } from '../check/references.ts'
import { checkSpeech } from '../check/speech-rules.ts'
import { defineSeed } from '../define-seed.ts'
import { listSeedFiles } from '../files/list-seed-files.ts'
import { readDatasetRow } from '../files/read-dataset-row.ts'
import { type SeedFile, type SeedKind, type SeedRow, seedKinds } from '../files/seed-file.ts'
import type { DatasetSeed } from '../format/dataset.format.ts'
import { inputContext } from '../inputs/input-context.ts'
import { datasetInput, toInput } from '../inputs/to-dataset.ts'
import { parseDataset, parseRecord } from '../parse-records.ts'
import { byPlace, type Problem, printProblem, type Report } from '../problem.ts'
import { idOf, rowReporter, type Seed } from '../seed.ts'
import type { ExternalRef } from '../seed-dataset.ts'
import { type SeedInput, type SeedSource, SOURCE_BATCH } from '../seed-source.ts'
import { DistinctRecords } from './distinct-records.ts'
import { rowsOf } from './rows-of.ts'
import { bulk, namesClaims, slimRows } from './slim-rows.ts'
import { StreamedHash } from './streamed-hash.ts'

export type OpenedSeed = { ok: true; source: SeedSource } | { ok: false; problems: Problem[] }

/**
 * As `readSeed`, of a folder that memory need not hold: of each record only what others have to know of it is kept, and
 * of claims only those that others name or that name others.
 */
export async function openSeed(folder: string): Promise<OpenedSeed> {
  const problems: Problem[] = []
  const report: Report = (problem) => problems.push(problem)
  const files = await listSeedFiles(folder, report)
  const row = await readDatasetRow(files, report)
  const dataset = row && parseDataset(row, rowReporter(report))
  if (!row || !dataset) return { ok: false, problems }
  const { seed, incomplete } = await defined({ files, row, dataset }, report)
  checkCycles(seed)
  const checked = await checkBatches({ files, dataset, seed, incomplete }, report)
  if (problems.length > 0) return { ok: false, problems: eachOnce(problems) }
  return { ok: true, source: { dataset: datasetInput(seed, dataset), ...checked, ...readersOf(files, seed) } }
}

interface Found {
  readonly files: readonly SeedFile[]
  readonly row: SeedRow
  readonly dataset: DatasetSeed
}

async function defined({ files, row, dataset: { scheme } }: Found, report: Report) {
  const full = (reference: string) => (reference.includes(':') ? reference : `${scheme}:${reference}`)
  const { rows, incomplete } = await slimRows(files, full)
  return { seed: defineSeed({ scheme, dataset: row, rows, report: rowReporter(report) }), incomplete }
}

interface Checking {
  readonly files: readonly SeedFile[]
  readonly dataset: DatasetSeed
  readonly seed: Seed
  readonly incomplete: ReadonlySet<SeedKind>
}

const none = Object.fromEntries(seedKinds.map((kind) => [kind, []])) as unknown as Seed['rows']

/** Every rule that looks at one record at a time; what it makes of them on the way is only hashed. */
async function checkBatches({ files, dataset, seed, incomplete }: Checking, report: Report) {
  const hash = new StreamedHash()
  const context = inputContext(seed)
  const counts = Object.fromEntries(seedKinds.map((kind) => [kind, 0])) as Record<SeedKind, number>
  const externalRefs: ExternalRef[] = []
  const distinct = new DistinctRecords(seed)
  for (const kind of [...seedKinds, 'dataset' as const].sort()) {
    if (kind === 'dataset') {
      hash.addDataset(datasetInput(seed, dataset))
      continue
    }
    for await (const rows of batchesOf(rowsOf(files, kind, report), SOURCE_BATCH)) {
      const batch: Seed = { ...seed, rows: { ...none, [kind]: rows } }
      for (const row of rows) {
        if (bulk.includes(kind)) distinct.note(row, kind)
        const record = parseRecord(kind, row, seed.report)
        if (record === null) continue
        counts[kind]++
        hash.add(kind, toInput(kind, record, context))
      }
      for (const ref of checkReferences(batch, incomplete)) externalRefs.push(ref)
      checkClaims(batch)
      checkSpeech(batch)
    }
  }
  await distinct.finish(files, bulk)
  return { counts, externalRefs, contentHash: hash.digest() }
}

/** In the order of the files. A record that is kept and watched over as well is told of by both. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const placed = problems.map((problem) => [printProblem(problem), problem] as const)
  return [...new Map(placed).values()].sort(byPlace)
}

type Reader<T> = (row: SeedRow) => T

/** What is made of the records of one kind, which are sound by now. */
async function* batchesAs<T>(files: readonly SeedFile[], kind: SeedKind, read: Reader<T>): AsyncGenerator<T[]> {
  const rows = rowsOf(files, kind, () => undefined)
  for await (const batch of batchesOf(rows, SOURCE_BATCH)) yield batch.map(read)
}

function readersOf(files: readonly SeedFile[], seed: Seed): Pick<SeedSource, 'batches' | 'skim'> {
  const context = inputContext(seed)
  const reader =
    <K extends SeedKind>(kind: K) =>
    (row: SeedRow): SeedInput<K> =>
      toInput(kind, parseRecord(kind, row, () => undefined)!, context)
  return {
    batches: (kind) => batchesAs(files, kind, reader(kind)),
    skim: (kind) =>
      batchesAs(files, kind, (row) => ({
        ref: seed.resolve(idOf(row)!),
        namesClaims: kind === 'claims' && namesClaims(row),
        read: () => reader(kind)(row),
      })),
  }
}
