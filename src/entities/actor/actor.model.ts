import type { ObjectModel } from '../../cypher/plan-object.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { column } from '../fields/column.ts'
import { namedFields } from '../fields/entity.ts'
import { one } from '../fields/related.ts'

export const actorModel: ObjectModel<Reading> = {
  type: 'Actor',
  fields: {
    ...namedFields,
    actorKind: column('actorKind'),
    scopedTo: one({ hint: 'document', pattern: (from, to) => cypher`(${from})-[:SCOPED_TO]->(${to}:Document)` }),
  },
}
