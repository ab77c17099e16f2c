import { rejected } from '../formats/imported.ts'
import type { Imported, ImportedRecord, ImportFile } from '../formats/importer.ts'
import type { CsvRow } from './csv-rows.ts'
import { readTable } from './read-table.ts'
import { rowFaults } from './row-faults.ts'
import { RowProblem } from './row-problem.ts'
import type { TableLayout } from './table-layout.ts'
import type { TableRow } from './table-row.ts'
import { tableRows } from './table-rows.ts'

export interface RowImport<C extends string> {
  layout: TableLayout<C>
  /** What the records of every row refer to. */
  before: readonly ImportedRecord[]
  /** What a row says; throws a RowProblem where it cannot be taken. */
  toRecords(row: TableRow<C>): Iterable<ImportedRecord>
  /** Rows refer to what other rows say; only whoever has seen them all can tell whether it is there. */
  refersToOthers?: boolean
  /** Where they do not come from the file as it is. */
  rows?: AsyncIterable<CsvRow>
}

/** Rows repeat their actors and places: what was yielded lately is not yielded again. */
const REMEMBERED = 20_000

/** Imports a table row by row: a row is taken with all that it says, or rejected with all of it. */
export async function* importRows<C extends string>(
  file: ImportFile,
  { layout, before, toRecords, refersToOthers = false, rows = tableRows(file.path, layout.title) }: RowImport<C>,
): AsyncGenerator<Imported> {
  yield* before
  const lately = new Set<string>()
  for await (const row of readTable(rows, layout)) {
    if ('kind' in row) {
      yield row
      continue
    }
    const records = recordsOf(row, toRecords)
    const faults = Array.isArray(records) ? rowFaults(records, { before, refersToOthers }) : [records.message]
    if (faults.length > 0) {
      yield rejected(faults.join(' '), row.line)
      continue
    }
    for (const record of records as ImportedRecord[]) if (isNews(record, lately)) yield record
  }
}

function recordsOf<C extends string>(row: TableRow<C>, toRecords: RowImport<C>['toRecords']) {
  try {
    return [...toRecords(row)]
  } catch (error) {
    if (error instanceof RowProblem) return error
    throw error
  }
}

function isNews({ kind, value }: ImportedRecord, lately: Set<string>): boolean {
  if (kind === 'claims') return true
  const text = `${kind} ${JSON.stringify(value)}`
  if (lately.has(text)) return false
  if (lately.size >= REMEMBERED) lately.clear()
  lately.add(text)
  return true
}
