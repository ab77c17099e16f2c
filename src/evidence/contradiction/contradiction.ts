import type { ContradictionKind, Polarity } from '../../vocabulary/index.ts'
import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import type { OriginCount } from '../lineage/origins-of.ts'

/** What claims that vote say of one proposition. */
export interface Statements {
  readonly proposition: EvidenceProposition
  readonly asserting: readonly EvidenceClaim[]
  readonly denying: readonly EvidenceClaim[]
}

/** Everything that is looked through for contradictions at once. */
export interface Dispute {
  readonly graph: EvidenceGraph
  readonly statements: readonly Statements[]
  /** Of each actor named, the actors that it is alleged to be part or member of. */
  readonly wholes: ReadonlyMap<string, readonly string[]>
}

/** Claims that stand against one another, before they are weighed. */
export interface Opposition {
  readonly kind: ContradictionKind
  /** Tells it from others of its kind at the same place. */
  readonly detail: string
  readonly sides: readonly OpposedSide[]
}

export interface OpposedSide {
  readonly proposition: EvidenceProposition
  readonly polarity: Polarity
  readonly claims: readonly EvidenceClaim[]
}

export interface Contradiction extends Pick<Opposition, 'kind' | 'detail'> {
  readonly propositionIds: readonly string[]
  readonly positions: readonly ContraryPosition[]
}

export interface ContraryPosition {
  readonly propositionId: string
  readonly polarity: Polarity
  readonly claimIds: readonly string[]
  readonly origins: OriginCount
  /** Claimants behind it that are party to what is in dispute. */
  readonly interestedIds: readonly string[]
}
