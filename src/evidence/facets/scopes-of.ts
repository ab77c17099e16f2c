import type { EvidenceClaim, EvidenceProposition } from '../evidence.ts'
import { tollKeyOf } from '../tolls/toll-key-of.ts'
import { tollsOverlap } from '../tolls/tolls-overlap.ts'
import { type BoundedSets, boundedSets } from './bounded-sets.ts'
import { compatible } from './compatible.ts'
import { compatibleSets } from './compatible-sets.ts'

type Claims = readonly EvidenceClaim[]

/** The claims of a proposition by compatible scope. */
export function scopesOf({ predicate }: EvidenceProposition, claims: Claims): BoundedSets {
  const tollKeys = new Set(claims.flatMap(({ tolls }) => tolls.map(tollKeyOf)))
  if (predicate !== 'CASUALTIES' || tollKeys.size === 0) return boundedSets(claims, compatibleSets(claims, compatible))
  const parts = [...tollKeys].map((key) => agreeingOn(key, claims))
  const all = boundedSets(claims, largestOf(parts.flatMap(({ sets }) => sets)))
  return { ...all, complete: all.complete && parts.every(({ complete }) => complete) }
}

/** Those who agree on one outcome for one party; a claim without figures can be about any. */
function agreeingOn(key: string, claims: Claims): BoundedSets {
  const tollsOf = ({ tolls }: EvidenceClaim) => tolls.filter((toll) => tollKeyOf(toll) === key)
  const concerned = claims.filter((claim) => claim.tolls.length === 0 || tollsOf(claim).length > 0)
  const agree = (a: EvidenceClaim, b: EvidenceClaim) =>
    a.tolls.length === 0 ||
    b.tolls.length === 0 ||
    tollsOf(a).some((toll) => tollsOf(b).some((other) => tollsOverlap(toll, other)))
  return boundedSets(
    concerned,
    compatibleSets(concerned, (a, b) => compatible(a, b) && agree(a, b)),
  )
}

/** The sets that no other holds; of equal ones the first. */
function largestOf(sets: readonly Claims[]): Claims[] {
  const members = sets.map((set) => new Set(set))
  return sets.filter((set, index) =>
    members.every((other, at) => {
      const mayHold = other.size > set.length || (other.size === set.length && at < index)
      return !mayHold || !set.every((claim) => other.has(claim))
    }),
  )
}
