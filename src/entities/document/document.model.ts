import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { cypher, variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord } from '../../lens/visibility.ts'
import { column, effectiveMarking, moment } from '../fields/column.ts'
import { planConnection } from '../fields/connection.ts'
import { uncertainDate } from '../fields/date.ts'
import { identifiers } from '../fields/identifiers.ts'
import { byOrderKey, many, matchOf, one } from '../fields/related.ts'

export const documentModel: ObjectModel<Reading> = {
  type: 'Document',
  fields: {
    id: column('id'),
    title: column('title'),
    identifiers,
    documentKind: column('documentKind'),
    lang: column('lang'),
    url: column('url'),
    archivedUrl: column('archivedUrl'),
    publishedOn: uncertainDate('publishedOn'),
    retrievedAt: moment('retrievedAt'),
    sha256: column('sha256'),
    marking: effectiveMarking,
    source: one({ hint: 'source', pattern: (from, to) => cypher`(${from})-[:PUBLISHED_BY]->(${to}:Source)` }),
    cites: citations('->'),
    citedBy: citations('<-'),
    knownThrough: many({
      hint: 'document',
      pattern: (from, to) => cypher`(${from})-[:KNOWN_THROUGH]->(${to}:Document)`,
      orderBy: byOrderKey,
    }),
  },
}

/** `Source.documents`. */
export const sourceDocuments: ObjectModel<Reading> = {
  type: 'Source',
  fields: {
    documents: (field, { type, scope, below }) => {
      const match = matchOf(
        { hint: 'document', pattern: (from, to) => cypher`(${from})<-[:PUBLISHED_BY]-(${to}:Document)` },
        scope,
      )
      return planConnection({
        field,
        parent: type,
        reading: scope,
        hint: 'document',
        match,
        key: byOrderKey,
        item: below,
      })
    },
  },
}

function citations(direction: '->' | '<-'): FieldPlanner<Reading> {
  return many({
    hint: 'document',
    pattern: (from, to, reading) => {
      const cites = variable('cites')
      const [citing, cited] = direction === '->' ? [from, to] : [to, from]
      return cypher`(${citing}:Document)-[${cites}:CITES WHERE ${inRecord(cites, reading)}]->(${cited}:Document)`
    },
    orderBy: byOrderKey,
  })
}
