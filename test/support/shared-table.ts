import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { sharedFile } from '../../src/import/formats/testing/shared-data.ts'

export type RawRow = Readonly<Record<string, string>>

export interface SharedTable {
  readonly isAbsent: boolean
  readonly rows: readonly RawRow[]
  /** The header and the lines of these rows, as they stand in the file. */
  readonly content: string
}

/** Those rows of a published CSV that are wanted: whole files take longer to load than a test should. */
export function sharedTable(path: string, isWanted: (row: RawRow) => boolean): SharedTable {
  const file = sharedFile(process.env, path)
  if (file.isAbsent) return { isAbsent: true, rows: [], content: '' }
  const text = readFileSync(file.path, 'utf8')
  const parsed = parse(text, { columns: true, raw: true }) as unknown as { record: RawRow; raw: string }[]
  const wanted = parsed.filter(({ record }) => isWanted(record))
  const header = text.slice(0, text.indexOf('\n') + 1)
  return {
    isAbsent: false,
    rows: wanted.map(({ record }) => record),
    content: header + wanted.map(({ raw }) => `${raw.trimEnd()}\n`).join(''),
  }
}
