import { latestMoment } from '../graph/commands/record-changes.ts'
import type { DatasetSeed } from '../import/seed/format/dataset.format.ts'
import type { Database } from '../neo4j/database.ts'
import { marking } from '../vocabulary/index.ts'
import { exportedDatasets } from './exported-datasets.ts'
import type { Exported } from './exporter.ts'
import { type ExportScope, exportReading, isNarrow } from './reading/export-reading.ts'
import type { ExportSource } from './reading/export-source.ts'
import { highestLevel } from './reading/highest-level.ts'
import { collectNamed, type NamedNodes } from './reading/named-nodes.ts'
import { type ReadDataset, readDatasets } from './reading/read-datasets.ts'
import { seedRecord } from './records/seed-record.ts'
import { fullRef, shortenIn } from './records/seed-values.ts'
import { readClaims } from './restoring/read-claims.ts'
import { readLinks } from './restoring/read-links.ts'
import { readRecords } from './restoring/read-records.ts'

/** What a viewer sees through a lens, ready to be written in any format. What is wrong with the lens is thrown here. */
export async function openExport(database: Pick<Database, 'read'>, scope: ExportScope): Promise<Exported> {
  const now = Date.now()
  const reading = exportReading(scope, await momentOf(database, now))
  const visible = await readDatasets(database, reading)
  const named = isNarrow(scope.lens) ? await collectNamed(database, reading) : null
  const datasets = named === null ? visible : visible.filter(({ id }) => named.datasetIds.has(id))
  const source = { database, reading, named, schemes: visible.map(({ seed }) => seed.scheme) }
  const level = named === null ? await highestLevel(database, reading) : await levelOf(source, named)
  const dataset = exportedAs(datasets)
  const shorten = shortenIn(dataset.scheme)
  return {
    about: {
      dataset,
      knownAt: new Date(scope.lens?.knownAt ?? now).toISOString(),
      lens: scope.lens === null ? null : wordsOf(scope.lens),
      marking: marking.values[Math.max(level, ...datasets.map((one) => one.level))]!,
    },
    records: async function* (kind) {
      for await (const input of readRecords(source, kind)) yield seedRecord(kind, input, shorten)
    },
    claims: (about) => readClaims(source, shorten, about && [...about].map((ref) => fullRef(ref, dataset.scheme))),
    links: () => readLinks(source, shorten),
    datasets: () => exportedDatasets(source, datasets),
  }
}

/** One moment for all its statements, so that what is loaded meanwhile is no part of it; all that is recorded is, though the clock be behind. */
async function momentOf(database: Pick<Database, 'read'>, now: number): Promise<number> {
  return Math.max(now, (await latestMoment(database)) ?? now)
}

/** Assessments may be marked higher than what they assess. */
async function levelOf(source: ExportSource, { level }: NamedNodes): Promise<number> {
  let highest = level
  for await (const assessment of readRecords(source, 'assessments'))
    highest = Math.max(highest, marking.rank(assessment.marking))
  return highest
}

/** The data set that the export is of; of several, one that stands for them, in whose scheme nothing is. */
function exportedAs(datasets: readonly ReadDataset[]): DatasetSeed {
  const [only] = datasets
  if (datasets.length === 1) return only!.seed
  const distinct = (texts: readonly (string | undefined)[]) => [...new Set(texts.filter((text) => text !== undefined))]
  const citations = distinct(datasets.map(({ seed }) => seed.citation))
  return {
    id: 'isnad-export',
    scheme: 'isnad-export',
    title: datasets.length === 0 ? 'Nothing' : distinct(datasets.map(({ seed }) => seed.title)).join('; '),
    licence: distinct(datasets.map(({ seed }) => seed.licence)).join('; ') || 'none',
    ...(citations.length > 0 && { citation: citations.join('; ') }),
  }
}

/** A lens is told as it was given. */
function wordsOf(lens: object): string | null {
  const given = Object.entries(lens).filter(([name, value]) => value != null && name !== 'includeUndated')
  return given.length === 0 ? null : given.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')
}
