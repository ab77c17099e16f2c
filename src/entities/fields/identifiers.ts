import type { FieldPlanner } from '../../cypher/plan-object.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'

/** `scheme` and `value` of every identifier, in alphabetical order. An identifier is as visible as the node that bears it. */
export const identifiers: FieldPlanner<Reading> = (field) => ({
  kind: 'column',
  label: 'identifiers',
  read: (node) => {
    const id = variable('identifier')
    return cypher`COLLECT { MATCH (${node})-[:IDENTIFIED_BY]->(${id}:Identifier) WITH ${id} ORDER BY ${id}.scheme, ${id}.value RETURN ${id} {.scheme, .value} }`
  },
  decode: (raw) => valueBySelection(field, raw),
})
