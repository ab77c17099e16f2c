import type { FieldPlanner } from '../../cypher/plan-object.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord } from '../../lens/visibility.ts'

/** `record`: the row from which the node was read, as of the moment read. It is as visible as the node. */
export const sourceRecord: FieldPlanner<Reading> = (field, { scope }) => ({
  kind: 'column',
  label: 'record',
  read: (node) => {
    const [read, record] = [variable('read'), variable('record')]
    return cypher`head(COLLECT { MATCH (${node})-[${read}:READ_FROM WHERE ${inRecord(read, scope)}]->(${record}:SourceRecord) RETURN ${record} {.file, .row, .release, .keys, .values} })`
  },
  decode: (raw) => {
    if (raw === null || raw === undefined) return null
    const { keys, values, ...place } = raw as { keys: string[]; values: string[] }
    const fields = keys.map((key, at) => ({ key, value: values[at]! }))
    return valueBySelection(field, { ...place, fields })
  },
})
