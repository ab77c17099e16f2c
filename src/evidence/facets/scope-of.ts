import type { SupportType } from '../../vocabulary/index.ts'
import type { EvidenceClaim, Nested, StoredDate } from '../evidence.ts'
import { hullOf } from './hull-of.ts'

export interface Scope {
  readonly supportTypes: readonly SupportType[]
  readonly period: StoredDate | null
  readonly againstIds: readonly string[]
  /** The narrowest place that a claim names. */
  readonly placeId: string | null
}

/** Of what compatible claims speak. Denials describe it only where nothing is asserted: theirs is the wider scope. */
export function scopeOf(claims: readonly EvidenceClaim[]): Scope {
  const assertions = claims.filter(({ polarity }) => polarity === 'ASSERTED')
  const telling = assertions.length > 0 ? assertions : claims
  return {
    supportTypes: [...new Set(telling.flatMap(({ supportTypes }) => supportTypes))],
    period: hullOf(telling.map(({ heldDuring }) => heldDuring)),
    againstIds: [...new Set(telling.flatMap(({ against }) => against.map(([id]) => id)))],
    placeId: narrowestOf(telling.map(({ place }) => place))?.[0] ?? null,
  }
}

/** Places of compatible claims lie one in another, so the one with the most around it is the innermost. */
function narrowestOf(places: readonly (Nested | null)[]): Nested | null {
  return places.reduce(
    (narrowest, place) => ((place?.length ?? 0) > (narrowest?.length ?? 0) ? place : narrowest),
    null,
  )
}
