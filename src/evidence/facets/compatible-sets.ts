import { groupBy } from '../../lib/group-by.ts'
import { byOrderKey } from '../by-order-key.ts'
import type { EvidenceClaim } from '../evidence.ts'
import { maximalSets } from './maximal-sets.ts'

type Claims = readonly EvidenceClaim[]

/** The maximal sets of claims of which any two are compatible, found as they are asked for; a claim may stand in several. */
export function compatibleSets(
  claims: Claims,
  areCompatible: (a: EvidenceClaim, b: EvidenceClaim) => boolean,
): Generator<Claims> {
  return compatibleSetsAmong(claims, areCompatible)(claims)
}

/** The same for any of the claims, which are compared once. */
export function compatibleSetsAmong(
  claims: Claims,
  areCompatible: (a: EvidenceClaim, b: EvidenceClaim) => boolean,
): (some: Claims) => Generator<Claims> {
  // Most claims of a much discussed proposition have one and the same scope: they stand or fall together.
  const kinds = [...groupBy(claims, scopeKeyOf).values()]
  const kindOf = new Map(kinds.flatMap((alike, kind) => alike.map((claim) => [claim, kind] as const)))
  const meets = kinds.map(([a]) => kinds.map(([b]) => areCompatible(a!, b!)))
  return function* (some) {
    const alike = [...groupBy([...some].sort(byOrderKey), (claim) => kindOf.get(claim)!)]
    for (const set of maximalSets(alike.length, (a, b) => meets[alike[a]![0]]![alike[b]![0]]!)) {
      yield set.flatMap((index) => alike[index]![1]).sort(byOrderKey)
    }
  }
}

/** All that compatibility reads of a claim. */
function scopeKeyOf(claim: EvidenceClaim): string {
  const { polarity, supportTypes, heldDuring, place, against, incidentType, tolls } = claim
  const figures = tolls.map(({ outcome, partyScope, low, best, high }) => [outcome, partyScope, low, best, high])
  return JSON.stringify([polarity, [...supportTypes].sort(), heldDuring.spans, place, against, incidentType, figures])
}
