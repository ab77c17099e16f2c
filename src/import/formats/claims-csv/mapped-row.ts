import { needed, optional, type TableLayout } from '../../tables/table-layout.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { type ClaimField, claimFields, neededFields } from './claim-fields.ts'
import type { FieldSource, Mapping } from './mapping.format.ts'

type Fields = Mapping['fields']

/** claims-csv is the mapping by which every field has a column of its own name. */
export const ownColumns: Fields = Object.fromEntries(claimFields.map((field) => [field, field]))

/** The columns that a mapping reads; of claims-csv only some have to be there. */
export function layoutOf(fields: Fields): TableLayout {
  if (fields === ownColumns) {
    const columns = claimFields.map((field) => [field, neededFields.includes(field) ? needed() : optional()])
    const hint = 'Any other table is read with a mapping file (--map).'
    return { title: 'claims-csv', hint, columns: Object.fromEntries(columns) }
  }
  const names = Object.values(fields).flatMap(columnsOf)
  const columns = Object.fromEntries(names.map((name) => [name, needed()]))
  return { title: 'mapped', hint: 'The mapping file names columns that the table has not.', columns }
}

function columnsOf(source: FieldSource): string[] {
  if (typeof source === 'string') return [source]
  return source.columns ?? (source.column === undefined ? [] : [source.column])
}

/** The row as if its columns were the fields of a claim. */
export function mappedRow(row: TableRow, fields: Fields): TableRow<ClaimField> {
  return {
    line: row.line,
    fields: row.fields,
    text(field) {
      const source = fields[field]
      return source === undefined ? '' : textOf(row, source)
    },
    nameOf(field) {
      const source = fields[field]
      return source === undefined ? field : columnsOf(source).join(', ') || field
    },
  }
}

function textOf(row: TableRow, source: FieldSource): string {
  if (typeof source === 'string') return row.text(source)
  const { constant, join = '-', words = {}, prefix = '', dates } = source
  if (constant !== undefined) return constant
  const parts = columnsOf(source).map((column) => row.text(column))
  const said = parts.filter(Boolean).join(join)
  if (said === '') return source.default ?? ''
  const known = Object.entries(words).find(([word]) => word.toLowerCase() === said.toLowerCase())
  if (known) return known[1]
  return `${prefix}${dates === undefined ? said : inOrder(said, dates)}`
}

/** Writes a date of numbers in the one order that cannot be misread. */
function inOrder(word: string, order: 'day-first' | 'month-first'): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word)
  if (!parts) return word
  const [, one, other, year] = parts
  const [month, day] = order === 'day-first' ? [other!, one!] : [one!, other!]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
