import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Report } from '../problem.ts'
import { MAX_LINE_BYTES, readLines, UnreadableFile } from './read-lines.ts'
import { recordFromCells } from './record-from-cells.ts'
import type { SeedFile, SeedRow } from './seed-file.ts'

interface ParsedRow {
  record: string[]
  raw: string
  info: { lines: number }
}

/** The records of a CSV file: one a row, the header naming the field of each column. */
export async function* readCsv(file: SeedFile, report: Report): AsyncGenerator<SeedRow> {
  let header: string[] | null = null
  let index = 0
  for await (const { record, line } of rowsOf(file)) {
    if (!header) {
      header = record.map((cell) => cell.trim())
      reportColumns(header, file, line, report)
    } else if (record.length !== header.length) {
      const message = `The row has ${record.length} cells, the header ${header.length}. A cell with a comma in it needs quotes.`
      report({ file: file.name, line, path: '', code: 'MALFORMED', message })
    } else {
      const position = { line }
      yield { file: file.name, index: index++, value: recordFromCells(header, record), locate: () => position }
    }
  }
}

async function* rowsOf(file: SeedFile): AsyncGenerator<{ record: string[]; line: number }> {
  const parser = parse({
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE_BYTES,
  })
  const source = Readable.from(textOf(file.path)).on('error', (error) => parser.destroy(error))
  try {
    for await (const { record, raw, info } of source.pipe(parser) as AsyncIterable<ParsedRow>) {
      yield { record, line: info.lines - lineBreaksIn(raw) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    throw new UnreadableFile('MALFORMED', `The CSV cannot be read: ${error.message}.`, { line })
  } finally {
    source.destroy()
  }
}

async function* textOf(path: string): AsyncGenerator<string> {
  for await (const { text } of readLines(path)) yield text
}

/** A row counts as standing on its last line; the breaks inside its quoted cells lead back to the first. */
const lineBreaksIn = (raw: string) => raw.trim().split('\n').length - 1

function reportColumns(header: string[], file: SeedFile, line: number, report: Report) {
  for (const [at, column] of header.entries()) {
    const rival = header.find((other, place) => place > at && (other === column || overlap(other, column)))
    if (rival === undefined) continue
    const message = `The columns ${JSON.stringify(column)} and ${JSON.stringify(rival)} fill the same field; one of them would be lost.`
    report({ file: file.name, line, path: '', code: 'DUPLICATE_KEY', message })
  }
}

const overlap = (one: string, other: string) => one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
