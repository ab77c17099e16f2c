import { restoredNamed } from '../stored/restored-named.ts'
import { type Refs, type RestoredNode, refTo, type StoredRow } from '../stored/restored-values.ts'
import type { PlaceInput } from './place.record.ts'

/** What `storedPlace` made of an input. */
export function restoredPlace(restored: RestoredNode, refs: Refs): PlaceInput {
  const { node, related } = restored
  return {
    ...restoredNamed(restored, refs),
    placeKind: node.placeKind as PlaceInput['placeKind'],
    within: refTo(related('WITHIN'), refs),
    location: restoredPoint(node),
  }
}

export function restoredPoint({ longitude, latitude, precision }: StoredRow): PlaceInput['location'] {
  if (longitude == null) return undefined
  return { longitude, latitude, precision } as PlaceInput['location']
}
