import type { ObjectModel } from '../../cypher/plan-object.ts'
import type { Reading } from '../../lens/reading.ts'
import { column, effectiveMarking, moment } from '../fields/column.ts'
import { identifiers } from '../fields/identifiers.ts'

export const datasetModel: ObjectModel<Reading> = {
  type: 'Dataset',
  fields: {
    id: column('id'),
    identifiers,
    marking: effectiveMarking,
    title: column('title'),
    version: column('version'),
    licence: column('licence'),
    citation: column('citation'),
    loadedAt: moment('loadedAt'),
  },
}
