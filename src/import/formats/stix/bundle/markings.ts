import { type Marking, marking } from '../../../../vocabulary/index.ts'
import { knownMarkings } from '../codebook.ts'
import type { BundleIndex } from './bundle-index.ts'
import { objectsIn, type StixObject, textsIn } from './stix-object.ts'

export interface Level {
  marking: Marking
  /** Markings whose meaning is not known: what they stand on is shown to nobody who has not the highest clearance. */
  unknown: readonly string[]
}

/** The strictest of the markings on an object or on parts of it. */
export function levelOf(object: StixObject, index: BundleIndex): Level {
  const onParts = objectsIn(object, 'granular_markings').map(({ marking_ref: id }) => id)
  const ids = [...textsIn(object, 'object_marking_refs'), ...onParts].filter((id) => typeof id === 'string')
  const levels = ids.map((id) => ({ id, level: knownMarkings[id] ?? index.marking(id) ?? null }))
  const ranks = levels.map(({ level }) => marking.rank(level ?? 'RED'))
  return {
    marking: marking.values[Math.max(0, ...ranks)]!,
    unknown: levels.filter(({ level }) => level === null).map(({ id }) => id),
  }
}
