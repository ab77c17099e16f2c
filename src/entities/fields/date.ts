import type { FieldPlanner } from '../../cypher/plan-object.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'
import { toUncertainDate } from '../../dates/uncertain-date.ts'
import type { Reading } from '../../lens/reading.ts'

/** An uncertain date stored as `<name>Verbatim` and `<name>Edtf`; null where it has neither. */
export function uncertainDate(name: string): FieldPlanner<Reading> {
  return (field) => ({
    kind: 'column',
    label: name,
    read: (node) => cypher`[${node}.${identifier(`${name}Verbatim`)}, ${node}.${identifier(`${name}Edtf`)}]`,
    decode: (raw) => {
      const [verbatim, edtf] = raw as [string | null, string | null]
      return verbatim === null && edtf === null ? null : valueBySelection(field, toUncertainDate({ verbatim, edtf }))
    },
  })
}
