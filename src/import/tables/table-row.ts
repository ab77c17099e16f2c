import type { FoundColumns } from './find-columns.ts'

/** A row of a table, read by the names that the layout has for its columns. */
export interface TableRow<C extends string = string> {
  /** On which it begins. */
  readonly line: number
  /** Every column by its own name, with its original words. */
  readonly fields: Readonly<Record<string, string>>
  /** Without the space around it; empty where the file has no such column. */
  text(column: C): string
  /** What the file calls the column. */
  nameOf(column: C): string
}

export function tableRow<C extends string>(
  { names, positions }: FoundColumns<C>,
  cells: readonly string[],
  line: number,
): TableRow<C> {
  return {
    line,
    get fields() {
      return Object.fromEntries(names.map((name, at) => [name, cells[at]!]))
    },
    text(column) {
      const position = positions.get(column)
      return position === undefined ? '' : cells[position]!.trim()
    },
    nameOf(column) {
      const position = positions.get(column)
      return position === undefined ? column : names[position]!
    },
  }
}
