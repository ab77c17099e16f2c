import type { ObjectModel } from '../../cypher/plan-object.ts'
import { cypher, variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord } from '../../lens/visibility.ts'
import { column } from '../fields/column.ts'
import { namedFields } from '../fields/entity.ts'
import { one } from '../fields/related.ts'

export const sourceModel: ObjectModel<Reading> = {
  type: 'Source',
  fields: {
    ...namedFields,
    sourceKind: column('sourceKind'),
    owner: one({
      hint: 'owner',
      pattern: (from, to, reading) => {
        const owned = variable('owned')
        return cypher`(${from})-[${owned}:OWNED_BY WHERE ${inRecord(owned, reading)}]->(${to}:Claimant)`
      },
    }),
    body: one({
      hint: 'body',
      pattern: (from, to, reading) => {
        const embodied = variable('embodied')
        return cypher`(${from})-[${embodied}:BODY WHERE ${inRecord(embodied, reading)}]->(${to}:Actor)`
      },
    }),
  },
}
