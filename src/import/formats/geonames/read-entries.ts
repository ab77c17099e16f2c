import { readLines, UnreadableFile } from '../../seed/files/read-lines.ts'
import { rejected, shown } from '../imported.ts'
import type { Rejection } from '../importer.ts'
import { dumpColumns, type Field, fieldNames } from './columns.ts'

export interface Entry {
  line: number
  /** A text, or the empty one where the file has none. */
  text(field: Field): string
  /** Other names, with their language where the file tells it. */
  alternates: { name: string; language?: string }[]
}

/** The entries of a dump (19 columns, tabs, no header), of a table with a header, or of NDJSON. */
export async function* readEntries(path: string): AsyncGenerator<Entry | Rejection> {
  let toEntry: ((text: string, line: number) => Entry | Rejection) | undefined
  for await (const { number, text } of readLines(path)) {
    const line = text.replace(/\r?\n$/u, '')
    if (line.trim() === '' || (!toEntry && line.startsWith('#'))) continue
    if (toEntry) yield toEntry(line, number)
    else {
      const header = headerIn(line, number)
      toEntry = header === null ? fromJson : (row, at) => fromRow(row, at, header)
      if (header === null || header === dumpColumns) yield toEntry(line, number)
    }
  }
  if (!toEntry) throw new UnreadableFile('MALFORMED', 'The file is empty.', { line: 1 })
}

/** Null for JSON. */
function headerIn(line: string, number: number): readonly string[] | null {
  if (line.startsWith('{')) return null
  const cells = line.split('\t')
  if (cells.some((cell) => (fieldNames.id as readonly string[]).includes(plain(cell)))) return cells
  if (cells.length === dumpColumns.length && /^\d+$/u.test(cells[0]!)) return dumpColumns
  const message = `The file is no GeoNames file: a dump has ${dumpColumns.length} columns separated by tabs, of which geonameid is the first, and this line has ${cells.length}. NDJSON is taken as well.`
  throw new UnreadableFile('MALFORMED', message, { line: number })
}

function fromRow(text: string, line: number, header: readonly string[]): Entry | Rejection {
  const cells = text.split('\t')
  if (cells.length !== header.length) {
    return rejected(`The row has ${cells.length} cells and ${header.length} columns are expected.`, line)
  }
  return entryOf(new Map(header.map((column, at) => [plain(column), cells[at]])), line)
}

function fromJson(text: string, line: number): Entry | Rejection {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return rejected(`The line holds ${shown(value)}, which is no object.`, line)
    }
    return entryOf(new Map(Object.entries(value).map(([name, member]) => [plain(name), member])), line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return rejected(`The line is no JSON: ${error.message}.`, line)
  }
}

function entryOf(members: ReadonlyMap<string, unknown>, line: number): Entry {
  const find = (field: Field) => fieldNames[field].map((name) => members.get(name)).find((value) => value != null)
  const text = (field: Field) => {
    const value = find(field)
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
  return { line, text, alternates: alternatesIn(find('alternates')) }
}

function alternatesIn(value: unknown): Entry['alternates'] {
  const items = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : []
  return items.flatMap((item: unknown) => {
    if (typeof item === 'string') return [{ name: item.trim() }]
    const { name, lang } = (item ?? {}) as { name?: unknown; lang?: unknown }
    return typeof name === 'string' ? [{ name: name.trim(), ...(typeof lang === 'string' && { language: lang }) }] : []
  })
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/gu, '')
