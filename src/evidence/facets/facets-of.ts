import { byOrderKey } from '../by-order-key.ts'
import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import type { OriginCount } from '../lineage/origins-of.ts'
import { withRoots } from '../lineage/roots/with-roots.ts'
import { votersOf } from '../lineage/voters-of.ts'
import { positionOf } from '../status/position.ts'
import { type StatusReason, statusOf } from '../status/status-of.ts'
import { strengthOf } from '../status/strength-of.ts'
import { compatible } from './compatible.ts'
import { type Scope, scopeOf } from './scope-of.ts'
import { scopesOf } from './scopes-of.ts'

/** Claims of one proposition that speak of the same thing: only they corroborate or contest one another. */
export interface Facet extends Scope {
  readonly claimIds: readonly string[]
  readonly reason: StatusReason
  /** Those of its assertions. */
  readonly origins: OriginCount
  /** Claims of many scopes that stand in no facet counted: never pooled, so all but the claims is that of the strongest alone. */
  readonly isRemainder: boolean
}

export interface Facets {
  /** Strongest first. */
  readonly facets: readonly Facet[]
  /** False where there are more than are counted. */
  readonly complete: boolean
}

/**
 * The facets of a proposition under the lens, from all of its claims in the graph. One with fewer origins than the lens
 * asks for falls away as a whole.
 */
export function facetsOf(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): Facets {
  const { sets, remainder, complete } = scopesOf(proposition, votersOf(claims, graph).sort(byOrderKey))
  const weigh = weighFacets(proposition, claims, graph)
  const lasting = (facet: Facet) => graph.minOrigins === null || facet.origins.min >= graph.minOrigins
  const facets = sets.map(weigh).filter(lasting).sort(byStrength)
  const alone = remainder.map((claim) => weigh([claim])).filter(lasting)
  const [strongest] = alone.toSorted(byStrength)
  if (strongest === undefined) return { facets, complete }
  const rest = { ...strongest, claimIds: alone.flatMap(({ claimIds }) => claimIds), isRemainder: true }
  return { facets: [...facets, rest].sort(byStrength), complete }
}

/** Weighs sets of compatible claims, of all those of a proposition. */
export function weighFacets(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): (set: readonly EvidenceClaim[]) => Facet {
  const retracted = withRoots(claims.filter(isRetracted), graph)
  return (set) => {
    const ofScope = retracted.filter((assertion) => set.every((claim) => compatible(assertion, claim)))
    const position = positionOf(set, { proposition, graph, retracted: ofScope })
    const { origins } = position.asserting
    return {
      ...scopeOf(set),
      claimIds: set.map(({ id }) => id),
      reason: statusOf(position),
      origins,
      isRemainder: false,
    }
  }
}

function isRetracted({ passesLens, endedAs, polarity }: EvidenceClaim): boolean {
  return passesLens && endedAs === 'CLAIMANT_RETRACTED' && polarity === 'ASSERTED'
}

function byStrength(a: Facet, b: Facet): number {
  const statuses = strengthOf(b.reason.status) - strengthOf(a.reason.status)
  return statuses || b.origins.min - a.origins.min || b.origins.max - a.origins.max
}
