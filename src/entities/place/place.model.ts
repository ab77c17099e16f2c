import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import { column } from '../fields/column.ts'
import { namedFields } from '../fields/entity.ts'
import { many, one } from '../fields/related.ts'

/** A point with its own precision; null where none is recorded. */
export const location: FieldPlanner<Reading> = (field) => ({
  kind: 'column',
  label: 'location',
  read: (node) => cypher`${node} {.longitude, .latitude, .precision}`,
  decode: (raw) => ((raw as { longitude: number | null }).longitude === null ? null : valueBySelection(field, raw)),
})

export const placeModel: ObjectModel<Reading> = {
  type: 'Place',
  fields: {
    ...namedFields,
    placeKind: column('placeKind'),
    location,
    within: one({ hint: 'container', pattern: (from, to) => cypher`(${from})-[:WITHIN]->(${to}:Place)` }),
    ancestors: many({
      hint: 'ancestor',
      pattern: (from, to, reading) => {
        const step = variable('step')
        return cypher`(${from}) (()-[:WITHIN]->(${step}:Place WHERE ${visible(step, reading)}))+ (${to}:Place)`
      },
      orderBy: (ancestor) => cypher`COUNT { (${ancestor})-[:WITHIN]->+(:Place) }`,
    }),
  },
}
