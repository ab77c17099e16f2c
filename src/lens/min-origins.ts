import type { Late } from '../cypher/request-values.ts'
import type { Reading } from './reading.ts'

/** How many independent origins the strictest of the lenses in force asks for; null where none does. */
export function minOrigins({ lenses }: Reading): Late<number> | null {
  const asked = lenses.flatMap((lens) => (lens.minOrigins === null ? [] : [lens.minOrigins]))
  return asked.length === 0 ? null : (request) => Math.max(...asked.map((least) => least(request)))
}
