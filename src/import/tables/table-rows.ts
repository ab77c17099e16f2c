import { closeSync, openSync, readSync } from 'node:fs'
import { readLines } from '../seed/files/read-lines.ts'
import { checkedLines } from './check-first-line.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { xlsxRows } from './xlsx/xlsx-rows.ts'

const ZIP = Buffer.from('PK\u0003\u0004')

/** The rows of a table, the header first: of a CSV file, or of the first sheet of a workbook. */
export function tableRows(path: string, title: string, lines = readLines(path)): AsyncGenerator<CsvRow> {
  return isArchive(path) ? xlsxRows(path) : csvRows(checkedLines(lines, title))
}

function isArchive(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(ZIP.length)
    return readSync(file, start, 0, ZIP.length, 0) === ZIP.length && start.equals(ZIP)
  } finally {
    closeSync(file)
  }
}
