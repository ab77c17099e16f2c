import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { originsOf } from '../lineage/origins-of.ts'
import { partiesTo } from '../lineage/parties-to.ts'
import type { Contradiction, ContraryPosition, Dispute, OpposedSide, Opposition } from './contradiction.ts'
import { oppositePolarity } from './opposite-polarity.ts'
import { slotOppositions } from './oppositions-of.ts'

/** Contradictions in the slots of one incident. */
export function contradictionsInSlots(dispute: Dispute): Contradiction[] {
  return slotOppositions(dispute).map((opposition) => weigh(opposition, dispute.graph))
}

/** Of each proposition whether it is both asserted and denied within one scope. */
export function contradictionsOfPolarity({ statements, graph }: Dispute): Contradiction[] {
  return statements.flatMap(oppositePolarity).map((opposition) => weigh(opposition, graph))
}

function weigh({ kind, detail, sides }: Opposition, graph: EvidenceGraph): Contradiction {
  const propositions = [...new Set(sides.map(({ proposition }) => proposition))]
  const isInterested = interestIn(
    propositions,
    sides.flatMap(({ claims }) => claims),
    graph,
  )
  return {
    kind,
    detail,
    propositionIds: propositions.map(({ id }) => id),
    positions: sides.map((side) => toPosition(side, graph, isInterested)),
  }
}

function toPosition(
  { proposition, polarity, claims }: OpposedSide,
  graph: EvidenceGraph,
  isInterested: (claimantId: string) => boolean,
): ContraryPosition {
  const origins = originsOf(claims, graph, proposition)
  const claimants = [
    ...claims.map(({ claimantId }) => claimantId),
    ...origins.origins.flatMap(({ claimantIds }) => claimantIds),
  ]
  return {
    propositionId: proposition.id,
    polarity,
    claimIds: claims.map(({ id }) => id),
    origins,
    interestedIds: [...new Set(claimants)].filter(isInterested),
  }
}

/** Whoever is party to one of the propositions in dispute is party to the dispute. */
function interestIn(
  propositions: readonly EvidenceProposition[],
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): (claimantId: string) => boolean {
  const parties = propositions.map((proposition) => partiesTo(proposition, claims, graph))
  return (claimantId) => parties.some(({ isInterested }) => isInterested(claimantId))
}
