import { readLines } from '../seed/files/read-lines.ts'
import { checkedLines } from './check-first-line.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { isArchive } from './xlsx/is-archive.ts'
import { xlsxRows } from './xlsx/xlsx-rows.ts'

/** The rows of a table, the header first: of a CSV file, or of the first sheet of a workbook. */
export function tableRows(path: string, title: string, lines = readLines(path)): AsyncGenerator<CsvRow> {
  return isArchive(path) ? xlsxRows(path) : csvRows(checkedLines(lines, title))
}
