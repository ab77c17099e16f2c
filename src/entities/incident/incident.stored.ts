import { storedPoint } from '../place/index.ts'
import { storedNamed } from '../stored/stored-named.ts'
import { type Resolve, resolveAll, type StoredNode } from '../stored/stored-node.ts'
import { storedDate } from '../stored/stored-values.ts'
import type { IncidentInput } from './incident.record.ts'

export function storedIncident(input: IncidentInput, resolve: Resolve): StoredNode {
  const named = storedNamed(input, resolve)
  return {
    ...named,
    label: 'Incident',
    properties: {
      ...named.properties,
      incidentType: input.incidentType,
      ...storedDate('date', input.date),
      ...storedPoint(input.location),
      canonicalId: named.id,
    },
    references: { AT: resolveAll([input.place], resolve) },
  }
}
