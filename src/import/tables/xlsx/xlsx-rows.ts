import { formatDay } from '../../../dates/format-day.ts'
import { MAX_LINE_BYTES, UnreadableFile } from '../../seed/files/read-lines.ts'
import type { CsvRow } from '../csv-rows.ts'
import { walkXml } from './walk-xml.ts'
import { openWorkbook, type Workbook } from './workbook.ts'
import { dateStyles, sharedStrings, sheetsOf } from './workbook-parts.ts'

const MAX_COLUMNS = 16_384

export interface Sheet {
  /** As its tab shows it. */
  readonly name: string
  /** As its CSV would have them; they are told by their number in the sheet. */
  readonly rows: AsyncIterable<CsvRow>
}

/** The sheets of a workbook in the order of its tabs. The rows of one are read before the next is asked for. */
export async function* xlsxSheets(path: string): AsyncGenerator<Sheet> {
  const workbook = await openWorkbook(path)
  try {
    const looks = { strings: await sharedStrings(workbook), dates: await dateStyles(workbook) }
    for (const { name, part } of await sheetsOf(workbook)) {
      yield { name, rows: inStep(sheetRows(workbook, part, looks)) }
    }
  } finally {
    workbook.close()
  }
}

/** The rows of the first sheet of a workbook. */
export async function* xlsxRows(path: string): AsyncGenerator<CsvRow> {
  for await (const { rows } of xlsxSheets(path)) {
    yield* rows
    return
  }
}

/** A sheet leaves out the empty cells at the end of a row. */
async function* inStep(rows: AsyncIterable<CsvRow>): AsyncGenerator<CsvRow> {
  let width: number | undefined
  for await (const { cells, line } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    while (width === undefined && cells.at(-1)?.trim() === '') cells.pop()
    width ??= cells.length
    while (cells.length < width) cells.push('')
    while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop()
    yield { cells, line }
  }
}

interface Looks {
  strings: readonly string[]
  dates: readonly boolean[]
}

interface Cell {
  type: string
  style: number
  column: number
  words: string
}

async function* sheetRows(workbook: Workbook, part: string, looks: Looks): AsyncGenerator<CsvRow> {
  let found: CsvRow[] = []
  let row: CsvRow = { cells: [], line: 0 }
  let size = 0
  let cell: Cell | null = null
  const within: string[] = []
  const walked = walkXml(await workbook.open(part), part, {
    open(name, attributes) {
      within.push(name)
      if (name === 'row') {
        row = { cells: [], line: Number(attributes.r ?? row.line + 1) }
        size = 0
      }
      if (name === 'c') {
        const column = attributes.r === undefined ? row.cells.length : columnOf(attributes.r)
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? -1), column, words: '' }
      }
    },
    text(text) {
      const isWords =
        within.at(-1) === 'v' || (within.at(-1) === 't' && within.includes('is') && !within.includes('rPh'))
      if (!cell || !isWords) return
      cell.words += text
      size += text.length
      if (size > MAX_LINE_BYTES) throw tooLong(row.line)
    },
    close(name) {
      within.pop()
      if (name === 'row') found.push(row)
      if (name !== 'c' || !cell) return
      if (!(cell.column < MAX_COLUMNS)) throw tooLong(row.line)
      while (row.cells.length < cell.column) row.cells.push('')
      row.cells[cell.column] = wordsOf(cell, looks)
      cell = null
    },
  })
  for await (const _ of walked) {
    yield* found
    found = []
  }
  yield* found
}

function tooLong(line: number): UnreadableFile {
  const message = `Row ${line} is longer than ${MAX_LINE_BYTES} bytes or ${MAX_COLUMNS} columns, the most that a row may have.`
  return new UnreadableFile('LINE_TOO_LONG', message, { line })
}

/** `BC12` stands in the column 54, counted from 0. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const FIRST_OF_1970 = 25_569

function wordsOf({ type, style, words }: Cell, { strings, dates }: Looks): string {
  if (type === 's') return strings[Number(words)] ?? ''
  if (type === 'e') return ''
  const number = Number(words)
  const isDate = type === 'n' && words !== '' && dates[style] === true && number >= 61 && number < 100_000
  return isDate ? formatDay(Math.floor(number) - FIRST_OF_1970) : words
}
