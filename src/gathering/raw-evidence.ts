import type {
  CitedDocument,
  EvidenceClaim,
  EvidenceProposition,
  EvidenceStep,
  EvidenceToll,
} from '../evidence/evidence.ts'
import type { ClaimRelationType, SupersessionReason } from '../vocabulary/index.ts'

/** Evidence as the statement returns it: flat lists, of which those that tell of claims say of which. */
export interface RawEvidence {
  readonly clearance: number
  readonly knownAt: number
  readonly claims: readonly RawClaim[]
  readonly steps: readonly RawStep[]
  readonly cited: readonly CitedDocument[]
  /** For each thing carried the nodes by their ids. */
  readonly carried: readonly (readonly (readonly [id: string, node: unknown])[])[]
  /** Where only lineage is asked, the rest is missing. */
  readonly propositions?: readonly EvidenceProposition[]
  readonly relations?: readonly RawRelation[]
  readonly tolls?: readonly (readonly [claimId: string, toll: EvidenceToll])[]
  /** Each with all that contain it. */
  readonly places?: readonly (readonly [placeId: string, containerIds: readonly string[]])[]
  /** Each with all that it is part of. */
  readonly opponents?: readonly (readonly [opponentId: string, wholeIds: readonly string[]])[]
  readonly claimants?: readonly RawKin[]
  readonly wholes?: readonly (readonly [selfId: string, wholeId: string])[]
  readonly opposing?: readonly RawOpposing[]
  readonly exclusions?: readonly RawExclusions[]
}

/** The properties of a claim. Where only lineage is asked, it comes without those that only the rules of status read. */
export interface RawClaim
  extends Omit<
    EvidenceClaim,
    'heldDuring' | 'place' | 'against' | 'evidenceIds' | 'excludedBy' | 'tolls' | 'supportTypes' | 'endedAs'
  > {
  readonly againstIds?: readonly string[]
  readonly placeId?: string | null
  readonly supportTypes?: EvidenceClaim['supportTypes'] | null
  readonly heldVerbatim?: string | null
  readonly heldEdtf?: string | null
  readonly heldSpans?: readonly number[] | null
  readonly heldCore?: readonly [number, number] | null
  /** Of each later word of the claimant its level, and from when until when it stands in the record; the newest first. */
  readonly revisions?: readonly number[] | null
  readonly revisionReasons?: readonly SupersessionReason[] | null
}

export interface RawStep extends EvidenceStep {
  /** What goes before an inferred step, in the form of `revisions`. */
  readonly twins?: readonly number[] | null
}

interface RawRelation {
  readonly claimId: string
  readonly type: ClaimRelationType
  readonly byId: string
  readonly proposition: EvidenceProposition
}

/** A claimant, itself or its body, and this one or an owner of it. */
export interface RawKin {
  readonly id: string
  readonly identified: boolean
  readonly selfId: string
  readonly ownerId: string
}

/** One for whom a claimant speaks, and a party that it opposes or is opposed by. */
export interface RawOpposing {
  readonly id: string
  readonly opponentId: string
  readonly heldSpans: readonly number[] | null
  readonly heldCore: readonly [number, number] | null
}

interface RawExclusions {
  readonly claimants: readonly string[]
  readonly sources: readonly string[]
  readonly datasets: readonly string[]
}
