import type { EvidenceClaim } from '../../../../evidence/evidence.ts'
import { compatible } from '../../../../evidence/facets/compatible.ts'
import { scopesOf } from '../../../../evidence/facets/scopes-of.ts'
import { groupBy } from '../../../../lib/group-by.ts'
import type { Predicate } from '../../../../vocabulary/index.ts'
import type { StatedClaim, StatedProposition } from '../stated-proposition.ts'

/**
 * The facets of claims that vote, where these depend on nothing but the claims; null where they may: on places and opponents of
 * which one may be part of another, on tolls, and, of what can rule out something else, on what that is.
 */
export function plainScopes({ predicate, claims }: StatedProposition): (readonly StatedClaim[])[] | null {
  if (claims.some(({ reportsTolls }) => reportsTolls)) return null
  const alike = [...groupBy(claims, scopeKeyOf).values()].map(([first]) => first!)
  const pairs = alike.flatMap((a, index) => alike.slice(index + 1).map((b) => [a, b] as const))
  const apart = pairs.filter(([a, b]) => !goTogether(a, b))
  if (apart.length === 0) return [claims]
  const isCertain = apart.every(([a, b]) => !goTogether(inNoPlace(a), inNoPlace(b)))
  if (!isCertain || slots.includes(predicate)) return null
  const proposition = { id: '', predicate, subjectId: '', objectId: null, role: null, side: null }
  const { sets, complete } = scopesOf(proposition, claims.map(asEvidence))
  return complete ? (sets as unknown as (readonly StatedClaim[])[]) : null
}

/** Of these, claims that assert something else may be a denial. */
const slots: readonly Predicate[] = ['PARTICIPATED_IN', 'OCCURRED', 'CASUALTIES']

const scopeKeyOf = ({ polarity, supportTypes, heldDuring, place, against, incidentType }: StatedClaim) =>
  JSON.stringify([polarity, supportTypes, heldDuring.spans, place, against, incidentType])

const goTogether = (a: StatedClaim, b: StatedClaim) => compatible(asEvidence(a), asEvidence(b))

const inNoPlace = (claim: StatedClaim): StatedClaim => ({ ...claim, place: null, against: [] })

/** Scopes are told by what a stated claim has of this. */
const asEvidence = (claim: StatedClaim) => claim as unknown as EvidenceClaim
