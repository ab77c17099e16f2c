export type AnswerRow = Readonly<Record<string, string | number | boolean | null>>

/**
 * An answer as rows of a table: the list that its one root field is or holds, one row for each entry, else one row for
 * all root fields. Members of members are columns such as `document.title`.
 */
export function answerRows(data: Readonly<Record<string, unknown>>): AnswerRow[] {
  const list = listOf(data)
  if (list === null) return [rowOf(data, '')]
  return list.map((entry) => rowOf(entry, 'value'))
}

/** A list, the entries of a page, or that to which the only member of something leads. */
function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return null
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown }
  if (Array.isArray(nodes)) return nodes
  if (Array.isArray(edges)) return edges.map((edge) => (edge as { node?: unknown }).node ?? edge)
  const members = Object.values(value)
  return members.length === 1 ? listOf(members[0]) : null
}

type Filling = Record<string, AnswerRow[string]>

/** A bare value stands in the column named for it. */
function rowOf(entry: unknown, bare: string): AnswerRow {
  const row: Filling = {}
  if (isObject(entry)) fill(row, '', entry)
  else row[bare] = cellOf(entry)
  return row
}

function fill(row: Filling, prefix: string, value: object): void {
  for (const [key, member] of Object.entries(value)) {
    if (isObject(member)) fill(row, `${prefix}${key}.`, member)
    else row[`${prefix}${key}`] = cellOf(member)
  }
}

function cellOf(value: unknown): AnswerRow[string] {
  return Array.isArray(value) ? value.map(wordOf).join(' | ') : (value as AnswerRow[string])
}

/** An entry of a list within a row: its one word, else all of it. */
function wordOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry ?? '')
  const members = Object.values(entry)
  return members.length === 1 ? wordOf(members[0]) : JSON.stringify(entry)
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
