const LIST_COLUMN = /^(identifiers|aliases\.[^.]+|supportTypes|against|cites|knownThrough|supersedes)$/
const NUMBER_COLUMN = /(^|\.)(longitude|latitude|side|number|low|best|high|record\.row)$/
/** Words of another file, which stay words. */
const RECORD_COLUMN = /^record\.fields\./
const LIST_SEPARATOR = '|'

interface Branch {
  [segment: string]: Branch | unknown
}

/**
 * The record that a row of a table stands for. A column is the path of a field (`location.latitude`), numbers in it count
 * the items of a list from 1 (`tolls.1.outcome`), and an empty cell is a field left out.
 */
export function recordFromCells(header: readonly string[], cells: readonly string[]): unknown {
  const record: Branch = Object.create(null)
  for (const [at, column] of header.entries()) {
    const cell = cells[at]!.trim()
    if (cell !== '') put(record, column.split('.'), readCell(column, cell))
  }
  return withLists(record)
}

function put(branch: Branch, [segment, ...rest]: string[], value: unknown) {
  if (rest.length === 0) branch[segment!] = value
  else put(childOf(branch, segment!), rest, value)
}

function childOf(branch: Branch, segment: string): Branch {
  const child = branch[segment]
  if (isBranch(child)) return child
  const created: Branch = Object.create(null)
  branch[segment] = created
  return created
}

function readCell(column: string, cell: string): unknown {
  if (LIST_COLUMN.test(column)) {
    return cell
      .split(LIST_SEPARATOR)
      .map((item) => item.trim())
      .filter(Boolean)
  }
  const number = Number(cell)
  return NUMBER_COLUMN.test(column) && !RECORD_COLUMN.test(column) && !Number.isNaN(number) ? number : cell
}

function withLists(value: unknown): unknown {
  if (!isBranch(value)) return value
  const entries = Object.entries(value).map(([segment, child]) => [segment, withLists(child)] as const)
  const isList = entries.every(([segment]) => /^[1-9]\d*$/.test(segment))
  if (isList && entries.length > 0) return entries.map(([, child]) => child)
  return Object.fromEntries(entries)
}

/** Branches have no prototype, so that a column named `__proto__` is a field like any other. */
const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
