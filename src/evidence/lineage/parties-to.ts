import type { EvidenceClaim, EvidenceClaimant, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { mayOverlap } from '../periods.ts'

/** Tells how far claimants are party to what is said. */
export interface Parties {
  /** It, its owner or a parent is the subject or the object. */
  isEnd(claimantId: string): boolean
  /** That, or one of these is an opponent, or opposes one of the parties in the period. */
  isInterested(claimantId: string): boolean
}

/** The parties to the proposition as those of the claims that are of it say. */
export function partiesTo(
  { id: propositionId, subjectId, objectId }: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): Parties {
  const ends = objectId === null ? [subjectId] : [subjectId, objectId]
  const said = claims.filter((claim) => claim.propositionId === propositionId)
  const parties = [...new Set([...ends, ...said.flatMap(({ against }) => against.map(([id]) => id))])]
  const kinOf = (claimantId: string) => {
    const claimant = graph.claimants.get(claimantId)
    return claimant === undefined ? new Set([claimantId]) : kinOfClaimant(claimant)
  }
  return {
    isEnd: (claimantId) => {
      const kin = kinOf(claimantId)
      return ends.some((id) => kin.has(id))
    },
    isInterested: (claimantId) => {
      const kin = kinOf(claimantId)
      return parties.some(
        (party) =>
          kin.has(party) ||
          graph.opposing
            .get(party)
            ?.some((one) => kin.has(one.id) && said.some(({ heldDuring }) => mayOverlap(heldDuring, one.heldDuring))),
      )
    },
  }
}

/** Itself and all for whom it may speak: found once, for it may have very many parents and is asked for again and again. */
function kinOfClaimant(claimant: EvidenceClaimant): ReadonlySet<string> {
  const known = kin.get(claimant)
  if (known !== undefined) return known
  const { id, sameAs, ownerIds, parentIds } = claimant
  const found = new Set([id, ...sameAs, ...ownerIds, ...parentIds])
  kin.set(claimant, found)
  return found
}

const kin = new WeakMap<EvidenceClaimant, ReadonlySet<string>>()
