import { shorten } from '../../lib/shorten.ts'
import type { Path, SeedKind, SeedRow } from './files/seed-file.ts'
import type { ProblemCode, Report } from './problem.ts'

/** Where a record is defined; known also where the record itself is faulty, so that one error does not breed others. */
export interface Definition {
  kind: SeedKind | 'dataset'
  row: SeedRow
}

/** The records of a folder as they stand in their files, with what is needed to check them against each other. */
export interface Seed {
  scheme: string
  rows: Record<SeedKind, SeedRow[]>
  definitions: ReadonlyMap<string, Definition>
  /** `scheme:value` of a reference; that of the record here where it is written by another identifier of it. */
  resolve(reference: string): string
  report(row: SeedRow, path: Path, code: ProblemCode, message: string): void
}

export function idOf(row: SeedRow): string | undefined {
  const id = (row.value as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : undefined
}

/** Problems of records: they carry the place of the field, and the record's id in their path. */
export function rowReporter(report: Report): Seed['report'] {
  return (row, path, code, message) =>
    report({ file: row.file, ...row.locate(path), path: pathOf(row, path), code, message })
}

/** `claim-raid.tolls[0].low`; a record without an id is told by its number in the file. */
export function pathOf(row: SeedRow, path: Path): string {
  const start = shorten(idOf(row) ?? `[${row.index}]`, MAX_ID)
  return path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), start)
}

/** Of an id as far as it is shown. */
const MAX_ID = 100
