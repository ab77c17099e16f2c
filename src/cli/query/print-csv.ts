import { columnsOf } from '../terminal/print-table.ts'
import type { AnswerRow } from './answer-rows.ts'

/** Rows as CSV (RFC 4180) with a header. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function printCsv(rows: readonly AnswerRow[]): string {
  const columns = columnsOf(rows)
  const lines = [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))]
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function cellOf(value: AnswerRow[string] | undefined): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value)
  return /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
}

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
