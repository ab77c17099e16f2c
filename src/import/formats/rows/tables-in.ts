import { readLines } from '../../seed/files/read-lines.ts'
import { checkedLines } from '../../tables/check-first-line.ts'
import { type CsvRow, csvRows } from '../../tables/csv-rows.ts'
import { isArchive } from '../../tables/xlsx/is-archive.ts'
import { xlsxSheets } from '../../tables/xlsx/xlsx-rows.ts'

export interface Table {
  /** The name of its sheet; null of a CSV file, which is one table. */
  readonly sheet: string | null
  /** Its header first. */
  readonly rows: AsyncIterable<CsvRow>
}

/** The tables of a file: of a workbook every sheet. The rows of one are read before the next is asked for. */
export async function* tablesIn(path: string, title: string): AsyncGenerator<Table> {
  if (!isArchive(path)) yield { sheet: null, rows: csvRows(checkedLines(readLines(path), title)) }
  else for await (const { name, rows } of xlsxSheets(path)) yield { sheet: name, rows }
}
