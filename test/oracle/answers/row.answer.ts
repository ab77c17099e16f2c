import type { RowFact } from '../record/facts.ts'
import type { Answer } from './answer.ts'

/** The row of a file that something was read from last, as of a moment. */
export function rowAnswer(rows: readonly RowFact[], knownAt: number): Answer | null {
  const row = rows.findLast(({ at }) => at <= knownAt)?.row
  if (row === undefined) return null
  const { file, release = null, fields } = row
  return { file, row: row.row, release, fields: fields.map(([key, value]) => ({ key, value })) }
}
