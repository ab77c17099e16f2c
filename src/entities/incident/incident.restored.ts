import { restoredPoint } from '../place/index.ts'
import { restoredNamed } from '../stored/restored-named.ts'
import { type Refs, type RestoredNode, refTo, restoredDate } from '../stored/restored-values.ts'
import type { IncidentInput } from './incident.record.ts'

/** What `storedIncident` made of an input. */
export function restoredIncident(restored: RestoredNode, refs: Refs): IncidentInput {
  const { node, related } = restored
  return {
    ...restoredNamed(restored, refs),
    incidentType: node.incidentType as IncidentInput['incidentType'],
    date: restoredDate('date', node),
    place: refTo(related('AT'), refs),
    location: restoredPoint(node),
  }
}
