import type { EvidenceClaim, EvidenceProposition } from '../evidence/evidence.ts'
import { countedClaims, shownClaims } from '../evidence/facets/counted-claims.ts'
import { type Standing, standingOf } from '../evidence/standing-of.ts'
import type { GatheredEvidence } from './gather.ts'

/** How the one proposition stands of which evidence was gathered. */
export const standingIn: (evidence: GatheredEvidence) => Standing = once(standingOf)

/** Its claims of which that is made. */
export const countedIn: (evidence: GatheredEvidence) => readonly EvidenceClaim[] = once(countedClaims)

/** Those, and what lists show beside them of what was taken back; only what falls with its facet is left out here. */
export const shownIn: (evidence: GatheredEvidence) => readonly EvidenceClaim[] = once(shownClaims)

/** Worked out once, however many fields ask. */
function once<T>(rule: (...given: Parameters<typeof standingOf>) => T): (evidence: GatheredEvidence) => T {
  const known = new WeakMap<GatheredEvidence, { readonly value: T }>()
  return (evidence) => {
    const proposition = evidence.propositions[0]!
    const found = known.get(evidence) ?? { value: rule(proposition, claimsOf(proposition, evidence), evidence.graph) }
    known.set(evidence, found)
    return found.value
  }
}

/** The claims of a proposition among those gathered, which hold its lineage too. */
export function claimsOf({ id }: EvidenceProposition, { graph }: GatheredEvidence): EvidenceClaim[] {
  return [...graph.claims.values()].filter(({ propositionId }) => propositionId === id)
}
