type Cell = string | number | boolean | null | undefined

const MOST_WIDE = 60

/** Rows as columns of equal width, for people; long words are cut. */
export function printTable(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = columnsOf(rows)
  const lines = [columns, ...rows.map((row) => columns.map((column) => textOf(row[column])))]
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => cells[at]!.length)))
  return lines.map((cells) => padded(cells, widths).join('  ').trimEnd()).join('\n')
}

/** Every column that any row has, in the order in which they first come. */
export function columnsOf(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

const padded = (cells: readonly string[], widths: readonly number[]) =>
  cells.map((cell, at) => cell.padEnd(widths[at]!))

function textOf(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell).replaceAll(/\s+/gu, ' ')
  return text.length > MOST_WIDE ? `${text.slice(0, MOST_WIDE - 1)}…` : text
}
