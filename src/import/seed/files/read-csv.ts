import { csvRows } from '../../tables/csv-rows.ts'
import type { Report } from '../problem.ts'
import { readLines } from './read-lines.ts'
import { recordFromCells } from './record-from-cells.ts'
import type { SeedFile, SeedRow } from './seed-file.ts'

/** The records of a CSV file: one a row, the header naming the field of each column. */
export async function* readCsv(file: SeedFile, report: Report): AsyncGenerator<SeedRow> {
  let header: string[] | null = null
  let index = 0
  for await (const { cells, line } of csvRows(readLines(file.path))) {
    if (!header) {
      header = cells.map((cell) => cell.trim())
      reportColumns(header, file, line, report)
    } else if (cells.length !== header.length) {
      const message = `The row has ${cells.length} cells, the header ${header.length}. A cell with a comma in it needs quotes.`
      report({ file: file.name, line, path: '', code: 'MALFORMED', message })
    } else {
      const position = { line }
      yield { file: file.name, index: index++, value: recordFromCells(header, cells), locate: () => position }
    }
  }
}

function reportColumns(header: string[], file: SeedFile, line: number, report: Report) {
  for (const [at, column] of header.entries()) {
    const rival = header.find((other, place) => place > at && (other === column || overlap(other, column)))
    if (rival === undefined) continue
    const message = `The columns ${JSON.stringify(column)} and ${JSON.stringify(rival)} fill the same field; one of them would be lost.`
    report({ file: file.name, line, path: '', code: 'DUPLICATE_KEY', message })
  }
}

const overlap = (one: string, other: string) => one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
