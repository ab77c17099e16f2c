import { rejected } from '../formats/imported.ts'
import type { Rejection } from '../formats/importer.ts'
import { UnreadableFile } from '../seed/files/read-lines.ts'
import type { CsvRow } from './csv-rows.ts'
import { type FoundColumns, findColumns } from './find-columns.ts'
import type { TableLayout } from './table-layout.ts'
import { type TableRow, tableRow } from './table-row.ts'

/** The rows of a table; a row that has not one cell for each column of the header is rejected by itself. */
export async function* readTable<C extends string>(
  rows: AsyncIterable<CsvRow>,
  layout: TableLayout<C>,
): AsyncGenerator<TableRow<C> | Rejection> {
  let columns: FoundColumns<C> | undefined
  for await (const { cells, line } of rows) {
    if (!columns) {
      const header = cells.map((cell) => cell.trim())
      columns = findColumns(header, layout, line)
    } else if (cells.every((cell) => cell.trim() === '')) {
      // Spreadsheets leave rows of commas below a table.
    } else if (cells.length !== columns.names.length) {
      const message = `The row has ${cells.length} cells and the header ${columns.names.length}. A cell with a comma in it needs quotes.`
      yield rejected(message, line)
    } else {
      yield tableRow(columns, cells, line)
    }
  }
  if (!columns) {
    const message = `The file is empty. A ${layout.title} file begins with a line of column names.`
    throw new UnreadableFile('MALFORMED', message, { line: 1 })
  }
}
