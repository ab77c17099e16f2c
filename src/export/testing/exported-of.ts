import type { SeedKind } from '../../import/seed/files/seed-file.ts'
import type { DatasetSeed } from '../../import/seed/format/dataset.format.ts'
import { formats, type SeedRecord } from '../../import/seed/format/formats.ts'
import type { SeedRecords } from '../../import/seed/parse-records.ts'
import { type Marking, marking } from '../../vocabulary/index.ts'
import type { Exported, ExportedClaim, ExportedEnd, Exporter } from '../exporter.ts'

interface Parts {
  dataset: DatasetSeed
  records: Partial<{ [K in SeedKind]: unknown[] }>
  knownAt?: string
}

/** Records in memory as an export gives them. */
export function exportedOf({ dataset, records, knownAt = '2024-05-06T07:08:09.000Z' }: Parts): Exported {
  const parsed = Object.fromEntries(
    Object.entries(formats).map(([kind, format]) => [
      kind,
      (records[kind as SeedKind] ?? []).map((record) => format.parse(record)),
    ]),
  ) as unknown as SeedRecords
  const byRef = index(parsed, dataset.scheme)
  const claims = parsed.claims.map((claim) => exportedClaim(claim, byRef))
  const levels = [...claims.map(({ marking }) => marking), ...[...byRef.values()].map(({ level }) => level)]
  return {
    about: { dataset, knownAt, lens: null, marking: highest(levels) },
    records: (kind) => streamed(parsed[kind]) as never,
    claims: () => streamed(claims),
    links: () => streamed([]),
    datasets: async () => [],
  }
}

/** All that an exporter writes. */
export async function writtenBy(exporter: Exporter, exported: Exported): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of exporter.write(exported)) chunks.push(Buffer.from(chunk as string))
  return Buffer.concat(chunks).toString('utf8')
}

interface Known {
  end: ExportedEnd
  level: Marking
}

const types = {
  actors: 'Actor',
  places: 'Place',
  incidents: 'Incident',
  sources: 'Source',
  documents: 'Document',
} as const

function index(records: SeedRecords, scheme: string): { get(ref: string): Known; values(): Iterable<Known> } {
  const known = new Map<string, Known>()
  for (const [kind, type] of Object.entries(types)) {
    for (const record of records[kind as keyof typeof types]) {
      const label = 'title' in record ? record.title : labelOf(record.name)
      const end = { ref: record.id, type, kind: record.kind, label }
      known.set(record.id.includes(':') ? record.id : `${scheme}:${record.id}`, { end, level: levelOf(record) })
    }
  }
  return {
    get: (ref) => known.get(ref.includes(':') ? ref : `${scheme}:${ref}`)!,
    values: () => known.values(),
  }
}

function labelOf(name: SeedRecord<'actors'>['name']): string {
  const shown = name.en ?? Object.values(name)[0]!
  return typeof shown === 'string' ? shown : shown.value
}

const levelOf = (record: { marking?: Marking }) => record.marking ?? 'CLEAR'

function exportedClaim(record: SeedRecord<'claims'>, byRef: ReturnType<typeof index>): ExportedClaim {
  const { claimant, subject, object, document, incident, place, against = [] } = record
  const named = [claimant, subject, object, document, incident, place, ...against].filter((ref) => ref !== undefined)
  const end = (ref: string | undefined) => (ref === undefined ? null : byRef.get(ref).end)
  return {
    record,
    claimant: end(claimant)!,
    subject: end(subject)!,
    object: end(object),
    document: end(document),
    marking: highest([levelOf(record), ...named.map((ref) => byRef.get(ref).level)]),
  }
}

const highest = (levels: readonly Marking[]) =>
  marking.values[Math.max(0, ...levels.map((level) => marking.rank(level)))]!

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
