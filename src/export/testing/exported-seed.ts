import { join } from 'node:path'
import { listSeedFiles } from '../../import/seed/files/list-seed-files.ts'
import { readDatasetRow } from '../../import/seed/files/read-dataset-row.ts'
import { type SeedKind, seedKinds } from '../../import/seed/files/seed-file.ts'
import { datasetFormat } from '../../import/seed/format/dataset.format.ts'
import { formats, type SeedRecord } from '../../import/seed/format/formats.ts'
import { rowsOf } from '../../import/seed/stream/rows-of.ts'
import { packageRoot } from '../../lib/package-root.ts'
import type { Exported, ExportedClaim, ExportedEnd } from '../exporter.ts'
import { shownText } from '../records/shown-text.ts'

type Records = { [K in SeedKind]: SeedRecord<K>[] }

/** The founding data set as a viewer without a lens would see it. Its links are those that a test gives. */
export async function exportedSeed(change: (records: Records) => void = () => undefined): Promise<Exported> {
  const folder = join(packageRoot, 'seeds/sy24-deir-ez-zor')
  const files = await listSeedFiles(folder, fail)
  const records = {} as Record<SeedKind, unknown[]>
  for (const kind of seedKinds) {
    records[kind] = []
    for await (const { value } of rowsOf(files, kind, fail)) records[kind].push(formats[kind].parse(value))
  }
  const dataset = datasetFormat.parse((await readDatasetRow(files, fail))!.value)
  change(records as Records)
  return exportedRecords(records as Records, dataset)
}

function exportedRecords(records: Records, dataset: Exported['about']['dataset']): Exported {
  const ends = endsOf(records)
  return {
    about: { dataset, knownAt: '2021-03-16T08:00:00Z', lens: null, marking: 'CLEAR' },
    records: (kind) => each(records[kind]),
    claims: () => each(records.claims.map((record) => claimOf(record, ends))),
    links: () => each([]),
    datasets: async () => [],
  }
}

const types = { actors: 'Actor', places: 'Place', incidents: 'Incident', sources: 'Source' } as const

function endsOf(records: Records): Map<string, ExportedEnd> {
  const ends = new Map<string, ExportedEnd>()
  for (const kind of ['actors', 'places', 'incidents', 'sources'] as const) {
    for (const { id, kind: word, name } of records[kind]) {
      ends.set(id, { ref: id, type: types[kind], kind: word, label: shownText(name)! })
    }
  }
  for (const { id, kind, title } of records.documents) ends.set(id, { ref: id, type: 'Document', kind, label: title })
  return ends
}

function claimOf(record: SeedRecord<'claims'>, ends: Map<string, ExportedEnd>): ExportedClaim {
  const end = (reference: string | undefined) => (reference === undefined ? null : ends.get(reference)!)
  return {
    record,
    claimant: end(record.claimant)!,
    subject: end(record.subject)!,
    object: end(record.object),
    document: end(record.document),
    marking: record.marking ?? 'CLEAR',
  }
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}

function fail(problem: { message: string }): never {
  throw new Error(problem.message)
}
