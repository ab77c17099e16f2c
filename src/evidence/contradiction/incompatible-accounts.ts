import { isOneType } from '../../vocabulary/incident-generality.ts'
import type { EvidenceClaim } from '../evidence.ts'
import { boundedSets } from '../facets/bounded-sets.ts'
import { areNested } from '../facets/compatible.ts'
import { compatibleSets } from '../facets/compatible-sets.ts'
import { mayOverlap } from '../periods.ts'
import type { Dispute, Opposition, Statements } from './contradiction.ts'

/** Accounts of one incident whose times, places or types cannot all be as they are told. */
export function incompatibleAccounts({ statements }: Dispute): Opposition[] {
  return statements
    .filter(({ proposition }) => proposition.predicate === 'OCCURRED')
    .flatMap((one) => oppose(one, tellOneStory, 'OCCURRED'))
}

/** One claim may say less than another, or say it more closely; that is no contradiction. */
export function tellOneStory(a: EvidenceClaim, b: EvidenceClaim): boolean {
  const isOfOneType = a.incidentType === null || b.incidentType === null || isOneType(a.incidentType, b.incidentType)
  return isOfOneType && mayOverlap(a.heldDuring, b.heldDuring) && areNested(a.place, b.place)
}

/** Sides of one proposition, each a largest set of claims that agree. What agrees with all the others takes no side; what goes beyond the bound is a last one. */
export function oppose(
  { proposition, asserting }: Statements,
  agree: (a: EvidenceClaim, b: EvidenceClaim) => boolean,
  detail: string,
): Opposition[] {
  const disputed = asserting.filter((claim) => asserting.some((other) => !agree(claim, other)))
  if (disputed.length === 0) return []
  const { sets, remainder } = boundedSets(disputed, compatibleSets(disputed, agree))
  const sides = [...sets, ...(remainder.length > 0 ? [remainder] : [])].map((claims) => ({
    proposition,
    polarity: 'ASSERTED' as const,
    claims,
  }))
  return [{ kind: 'INCOMPATIBLE_VALUE', detail, sides }]
}
