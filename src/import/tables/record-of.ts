import type { TableRow } from './table-row.ts'

/** What all rows of a file have in common as records. */
export interface Origin {
  file: string
  release?: string
}

/** The row as a claim remembers it: every column with its original words. */
export function recordOf(row: TableRow, { file, release }: Origin) {
  return { file, row: row.line, release, fields: { ...row.fields } }
}
