import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { type OriginCount, originsOf } from '../lineage/origins-of.ts'

/** The two sides of one facet, as the rules of status weigh them. */
export interface Position {
  readonly proposition: EvidenceProposition
  readonly graph: EvidenceGraph
  readonly asserting: Side
  readonly denying: Side
  /** Assertions of this scope that their claimants took back. */
  readonly retracted: readonly EvidenceClaim[]
}

export interface Side {
  readonly claims: readonly EvidenceClaim[]
  readonly origins: OriginCount
}

/** Weighs claims that vote and lie within one scope. */
export function positionOf(
  claims: readonly EvidenceClaim[],
  { proposition, graph, retracted }: Pick<Position, 'proposition' | 'graph' | 'retracted'>,
): Position {
  const side = (polarity: EvidenceClaim['polarity']): Side => {
    const ofSide = claims.filter((claim) => claim.polarity === polarity)
    return { claims: ofSide, origins: originsOf(ofSide, graph, proposition) }
  }
  return { proposition, graph, retracted, asserting: side('ASSERTED'), denying: side('DENIED') }
}
