import { csvLine } from '../../lib/csv-line.ts'
import { columnsOf } from '../terminal/print-table.ts'
import type { AnswerRow } from './answer-rows.ts'

/** Rows as CSV with a header. */
export function printCsv(rows: readonly AnswerRow[]): string {
  const columns = columnsOf(rows)
  return [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column])))].join('')
}
