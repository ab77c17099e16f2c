import type { ObjectModel } from '../../cypher/plan-object.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { visibleInRecord } from '../../lens/visibility.ts'
import { column } from '../fields/column.ts'
import { planConnection } from '../fields/connection.ts'
import { uncertainDate } from '../fields/date.ts'
import { byOrderKey, many, one } from '../fields/related.ts'
import { sourceRecord } from '../fields/source-record.ts'

export const coverageModel: ObjectModel<Reading> = {
  type: 'Coverage',
  fields: {
    subject: one({ hint: 'subject', pattern: (from, to) => cypher`(${from})-[:COVERS_SUBJECT]->(${to}:Entity)` }),
    object: one({ hint: 'object', pattern: (from, to) => cypher`(${from})-[:COVERS_OBJECT]->(${to}:Entity)` }),
    against: many({
      hint: 'opponent',
      pattern: (from, to) => cypher`(${from})-[:COVERS_AGAINST]->(${to}:Actor)`,
      orderBy: byOrderKey,
    }),
    predicate: column('predicate'),
    period: uncertainDate('period'),
    record: sourceRecord,
  },
}

/** `Dataset.coverage`: rows of the record, for which no filter and no lens has a meaning. */
export const datasetCoverage: ObjectModel<Reading> = {
  type: 'Dataset',
  fields: {
    coverage: (field, { type, scope, below }) =>
      planConnection({
        field,
        parent: type,
        reading: scope,
        hint: 'coverage',
        match: {
          pattern: (from, to) => cypher`(${to}:Coverage {datasetId: ${from}.id} WHERE ${to}.orderKey IS NOT NULL)`,
          where: (to) => [visibleInRecord(to, scope)],
        },
        key: byOrderKey,
        index: (to) => ({ shared: cypher`${to}.datasetId`, key: cypher`${to}.orderKey` }),
        item: below,
      }),
  },
}
