import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ImportedRecord, Importer, ImportFile } from '../formats/importer.ts'
import { MAX_LINE_BYTES } from '../seed/files/read-lines.ts'
import { type SeedKind, seedKinds } from '../seed/files/seed-file.ts'
import type { DatasetSeed } from '../seed/format/dataset.format.ts'
import { formats } from '../seed/format/formats.ts'
import { fieldProblems } from '../seed/format/issues.ts'
import { ExternalSort } from './external-sort.ts'
import { type Place, printPlace, writePlace } from './places.ts'
import type { Rejections } from './rejections.ts'
import { type SpooledValue, uniteRecords } from './unite-records.ts'

export interface SpoolJob {
  readonly importer: Importer
  readonly files: readonly ImportFile[]
  readonly dataset: DatasetSeed
  /** Where the data set is to lie; it is there and empty. */
  readonly folder: string
  readonly rejections: Rejections
  readonly runBytes?: number
  readonly signal?: AbortSignal
  /** Called now and then with how many records were yielded, and up to which line. */
  readonly report?: (progress: { readonly file: string; readonly line: number; readonly records: number }) => void
}

/** Room in a line of a run for the key and the place. */
const MAX_RECORD_BYTES = MAX_LINE_BYTES - 16 * 1024
const REPORT_EVERY = 1_000

/**
 * Makes a data set folder of what an importer yields, in constant memory: sorted by kind and id, with the records of one
 * id united. Each record keeps the place of the row that it first came from.
 */
export async function spoolImport(job: SpoolJob): Promise<void> {
  const { folder, dataset } = job
  await writeFile(join(folder, 'dataset.yaml'), `${JSON.stringify(dataset, null, 2)}\n`)
  await mkdir(join(folder, '.places'), { recursive: true })
  const sort = new ExternalSort(join(folder, '.places'), job.runBytes)
  let records = 0
  for (const [file, from] of job.files.entries()) {
    for await (const imported of job.importer.read({ ...from, beside: job.files })) {
      job.signal?.throwIfAborted()
      if (imported.kind === 'rejected') {
        await job.rejections.add({ file: from.name, ...imported.at, message: imported.message })
        continue
      }
      await take(job, sort, { imported, file })
      if (++records % REPORT_EVERY === 0) job.report?.({ file: from.name, line: imported.at.line, records })
    }
  }
  await writeKinds(job, sort)
}

interface Taken {
  readonly imported: ImportedRecord
  readonly file: number
}

/** A record that breaks the format is one that cannot be taken, whatever the importer thought of it. */
async function take({ rejections, files }: SpoolJob, sort: ExternalSort, { imported, file }: Taken): Promise<void> {
  const { kind, value, at } = imported
  const reject = (message: string) => rejections.add({ file: files[file]!.name, ...at, message })
  const result = formats[kind].safeParse(value)
  if (!result.success) {
    const [first] = fieldProblems(result.error.issues, value)
    return reject(`${value.id}: ${first!.path.join('.')}: ${first!.message}`)
  }
  const text = JSON.stringify([[file, at.line, at.column ?? 0], value])
  if (Buffer.byteLength(text) > MAX_RECORD_BYTES) {
    return reject(`${value.id}: The record is longer than ${MAX_RECORD_BYTES} bytes, the most that one may have.`)
  }
  await sort.add({ key: `${seedKinds.indexOf(kind)}:${value.id}`, text })
}

/** One file for each kind, and beside it the places of its records, line by line. */
async function writeKinds(job: SpoolJob, sort: ExternalSort): Promise<void> {
  const united = unite(job, sort)[Symbol.asyncIterator]()
  let next = await united.next()
  while (!next.done) {
    const { kind } = next.value
    const places = createWriteStream(join(job.folder, '.places', kind))
    const ofKind = async function* () {
      for (; !next.done && next.value.kind === kind; next = await united.next()) {
        places.write(writePlace(next.value.place))
        yield `${JSON.stringify(next.value.value)}\n`
      }
    }
    await pipeline(ofKind, createWriteStream(join(job.folder, `${kind}.ndjson`)))
    await new Promise((resolve) => places.end(resolve))
  }
}

interface Spooled {
  readonly kind: SeedKind
  readonly value: SpooledValue
  readonly place: Place
}

async function* unite({ rejections, files }: SpoolJob, sort: ExternalSort): AsyncGenerator<Spooled> {
  let held = null as { readonly key: string; readonly spooled: Spooled } | null
  for await (const { key, text } of sort.sorted()) {
    const [place, value] = JSON.parse(text) as [Place, SpooledValue]
    const spooled = { kind: seedKinds[Number(key.slice(0, key.indexOf(':')))]!, value, place }
    if (held?.key !== key) {
      if (held) yield held.spooled
      held = { key, spooled }
      continue
    }
    const first = held.spooled
    const united = uniteRecords(first.kind, first.value, value)
    if (united) held = { key, spooled: { ...first, value: united } }
    else {
      const [file, line, column] = place
      const message = `${value.id} is told otherwise than in ${printPlace(first.place, files)}, and only its names and identifiers may differ.`
      await rejections.add({ file: files[file]!.name, line, ...(column > 0 && { column }), message })
    }
  }
  if (held) yield held.spooled
}
