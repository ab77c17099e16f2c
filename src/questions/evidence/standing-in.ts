import type { EvidenceClaim, EvidenceProposition } from '../../evidence/evidence.ts'
import { type Standing, standingOf } from '../../evidence/standing-of.ts'
import type { GatheredEvidence } from './gather.ts'

/** How the one proposition stands of which evidence was gathered; worked out once, however many fields ask. */
export function standingIn(evidence: GatheredEvidence): Standing {
  const known = standings.get(evidence)
  if (known !== undefined) return known
  const proposition = evidence.propositions[0]!
  const standing = standingOf(proposition, claimsOf(proposition, evidence), evidence.graph)
  standings.set(evidence, standing)
  return standing
}

const standings = new WeakMap<GatheredEvidence, Standing>()

/** The claims of a proposition among those gathered, which hold its lineage too. */
export function claimsOf({ id }: EvidenceProposition, { graph }: GatheredEvidence): EvidenceClaim[] {
  return [...graph.claims.values()].filter(({ propositionId }) => propositionId === id)
}
