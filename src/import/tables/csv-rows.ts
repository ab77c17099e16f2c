import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Line, MAX_LINE_BYTES, UnreadableFile } from '../seed/files/read-lines.ts'

export interface CsvRow {
  cells: string[]
  /** The line on which the row begins. */
  line: number
}

interface ParsedRow {
  record: string[]
  raw: string
  info: { lines: number }
}

/** The rows of comma-separated text, whatever their length; empty lines are none. */
export async function* csvRows(lines: AsyncIterable<Line>): AsyncGenerator<CsvRow> {
  const parser = parse({
    info: true,
    raw: true,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE_BYTES,
  })
  const source = Readable.from(textOf(lines)).on('error', (error) => parser.destroy(error))
  try {
    for await (const { record, raw, info } of source.pipe(parser) as AsyncIterable<ParsedRow>) {
      yield { cells: record, line: info.lines - lineBreaksIn(raw) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    throw new UnreadableFile('MALFORMED', `The CSV cannot be read: ${sentenceOf(error)}`, { line })
  } finally {
    source.destroy()
  }
}

/** Files may end their lines in two ways, even within themselves; the parser counts lines rightly where there is one. */
async function* textOf(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const { text } of lines) yield text.endsWith('\r\n') ? `${text.slice(0, -2)}\n` : text
}

/** A row counts as standing on its last line; the breaks inside its quoted cells lead back to the first. */
const lineBreaksIn = (raw: string) => raw.trim().split('\n').length - 1

function sentenceOf({ code, message }: CsvError): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote that opens here is never closed. The file may be cut off.'
    case 'CSV_MAX_RECORD_SIZE':
      return `a row has more than ${MAX_LINE_BYTES} bytes. A quote that opens in it may never be closed.`
    default:
      return `${message}.`
  }
}
