import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { MAX_LINE_BYTES, readLines, UnreadableFile } from '../../seed/files/read-lines.ts'
import { rejected } from '../imported.ts'
import type { Rejection } from '../importer.ts'

export interface Row {
  /** The line on which it begins. */
  line: number
  /** The cell of each column, by the name of the column as the file has it. */
  cells: Readonly<Record<string, string>>
}

interface ParsedRow {
  record: string[]
  raw: string
  info: { lines: number }
}

interface Options {
  /** Refuses a header that is not of the format, with a sentence. */
  refuse?: (header: readonly string[]) => string | undefined
}

/** The rows of a CSV file; a row with other cells than its header is rejected by itself. */
export async function* readRows(path: string, options: Options = {}): AsyncGenerator<Row | Rejection> {
  let header: string[] | undefined
  for await (const { record, line } of parsedRows(path)) {
    if (!header) {
      header = record.map((cell) => cell.trim())
      checkHeader(header, line, options)
    } else if (record.length !== header.length) {
      yield rejected(`The row has ${record.length} cells and the header ${header.length}.`, line)
    } else if (!isTagRow(record)) {
      yield { line, cells: Object.fromEntries(header.map((column, at) => [column, record[at]!])) }
    }
  }
  if (!header) throw new UnreadableFile('MALFORMED', 'The file is empty: not even a header stands in it.', { line: 1 })
}

/** The second row of files of the humanitarian exchange tags the columns: `#adm1+code`. */
const isTagRow = (record: string[]) => record.every((cell) => cell === '' || /^#[a-z]/u.test(cell))

function checkHeader(header: readonly string[], line: number, { refuse }: Options) {
  const twice = header.find((column, at) => header.indexOf(column) !== at)
  if (twice !== undefined) {
    throw new UnreadableFile('DUPLICATE_KEY', `Two columns have the name ${JSON.stringify(twice)}.`, { line })
  }
  const other = ['\t', ';', '|'].find((sign) => header[0]!.includes(sign))
  if (header.length === 1 && other) {
    const message = `The columns seem to be separated by ${JSON.stringify(other)}; this format separates them by commas.`
    throw new UnreadableFile('MALFORMED', message, { line })
  }
  const message = refuse?.(header)
  if (message !== undefined) throw new UnreadableFile('MALFORMED', message, { line })
}

async function* parsedRows(path: string) {
  const parser = parse({
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE_BYTES,
  })
  const source = Readable.from(textOf(path)).on('error', (error) => parser.destroy(error))
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
