import { type CsvCell, csvLine } from '../../../lib/csv-line.ts'

/** How each column is read of a row. */
export type CsvColumns<T> = Readonly<Record<string, (row: T) => CsvCell>>

/** Lines are gathered to pieces of about this many characters. */
const PIECE = 65_536

/** A table with a header, in the order of its columns. */
export async function* csvRows<T>(rows: AsyncIterable<T>, columns: CsvColumns<T>): AsyncGenerator<string> {
  let piece = csvLine(Object.keys(columns))
  const read = Object.values(columns)
  for await (const row of rows) {
    piece += csvLine(read.map((cell) => cell(row)))
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

/** Several values in one cell, as `claims-csv` reads them. */
export const listed = (values: readonly string[] | undefined): string => (values ?? []).join(' | ')
