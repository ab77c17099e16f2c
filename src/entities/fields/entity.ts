import type { FieldPlanner } from '../../cypher/plan-object.ts'
import type { Reading } from '../../lens/reading.ts'
import { column, effectiveMarking } from './column.ts'
import { identifiers } from './identifiers.ts'
import { displayName, names } from './names.ts'

/** What actors, places, incidents and sources have in common. */
export const namedFields: Readonly<Record<string, FieldPlanner<Reading>>> = {
  id: column('id'),
  name: displayName,
  names,
  identifiers,
  marking: effectiveMarking,
}
