import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { mayOverlap } from '../periods.ts'

/** How far a claimant is party to what is said. */
export interface Party {
  /** It, its owner or a parent is the subject or the object. */
  readonly isEnd: boolean
  /** That, or is an opponent, or opposes one of these in the period. */
  readonly interested: boolean
}

/** Tells of any claimant how far it is party to the proposition as those of the claims that are of it say. */
export function partiesTo(
  { id: propositionId, subjectId, objectId }: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): (claimantId: string) => Party {
  const said = claims.filter((claim) => claim.propositionId === propositionId)
  const ends = new Set([subjectId, objectId])
  const parties = new Set([...ends, ...said.flatMap(({ against }) => against.map(([id]) => id))])
  return (claimantId) => {
    const claimant = graph.claimants.get(claimantId)
    const kin = [claimantId, ...(claimant?.sameAs ?? []), ...(claimant?.ownerIds ?? []), ...(claimant?.parentIds ?? [])]
    const opposed = (claimant?.opposed ?? []).filter(({ id }) => parties.has(id))
    const opposes = opposed.some((war) => said.some(({ heldDuring }) => mayOverlap(heldDuring, war.heldDuring)))
    return { isEnd: kin.some((id) => ends.has(id)), interested: opposes || kin.some((id) => parties.has(id)) }
  }
}
