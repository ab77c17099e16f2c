import { UnreadableFile } from '../../seed/files/read-lines.ts'
import type { CsvRow } from '../../tables/csv-rows.ts'
import { rejected } from '../imported.ts'
import type { Rejection } from '../importer.ts'

export interface Row {
  /** The line on which it begins. */
  line: number
  /** The cell of each column, by the name of the column as the file has it. */
  cells: Readonly<Record<string, string>>
}

/** Refuses a header that is not of the format, with a sentence. */
type Refuse = (header: readonly string[]) => string | undefined

/** The rows of a table whose columns are not known beforehand; one with other cells than its header is rejected. */
export async function* readRows(rows: AsyncIterable<CsvRow>, refuse: Refuse): AsyncGenerator<Row | Rejection> {
  let header: string[] | undefined
  for await (const { cells, line } of rows) {
    if (!header) {
      header = cells.map((cell, at) => cell.trim() || `column ${at + 1}`)
      checkHeader(header, line, refuse)
    } else if (cells.length !== header.length) {
      yield rejected(`The row has ${cells.length} cells and the header ${header.length}.`, line)
    } else if (!isTagRow(cells)) {
      yield { line, cells: Object.fromEntries(header.map((column, at) => [column, cells[at]!])) }
    }
  }
  if (!header) throw new UnreadableFile('MALFORMED', 'The file is empty: not even a header stands in it.', { line: 1 })
}

/** The second row of files of the humanitarian exchange tags the columns: `#adm1+code`. */
const isTagRow = (cells: string[]) => cells.every((cell) => cell === '' || /^#[a-z]/u.test(cell))

function checkHeader(header: readonly string[], line: number, refuse: Refuse) {
  const twice = header.find((column, at) => header.indexOf(column) !== at)
  if (twice !== undefined) {
    throw new UnreadableFile('DUPLICATE_KEY', `Two columns have the name ${JSON.stringify(twice)}.`, { line })
  }
  const message = refuse(header)
  if (message !== undefined) throw new UnreadableFile('MALFORMED', message, { line })
}
