import type {
  ActorKind,
  AssessmentScale,
  Attribution,
  CasualtyOutcome,
  ClaimRelationType,
  DerivationKind,
  IncidentType,
  Marking,
  Modality,
  NameKind,
  ParticipantRole,
  Polarity,
  Predicate,
  SupportType,
} from '../../../src/vocabulary/index.ts'

/**
 * A small graph as it is told in three loads. Whatever refers to something else does so by a number, which is read modulo how many
 * there are: so any part of a world can be taken away when a failing one shrinks, and a world still remains.
 */
export interface World {
  readonly places: readonly (Named & { readonly within: Pick })[]
  readonly actors: readonly (Named & { readonly kind: ActorKind; readonly scopedTo: Pick })[]
  readonly sources: readonly (Named & { readonly owner: Changing<Pick>; readonly body: Changing<Pick> })[]
  readonly documents: readonly WorldDocument[]
  readonly incidents: readonly (Named & {
    readonly type: IncidentType
    readonly date: WorldDate
    readonly place: Pick
    readonly located: boolean
    /** The data set that defines it. */
    readonly dataset: number
  })[]
  readonly propositions: readonly WorldProposition[]
  readonly claims: readonly WorldClaim[]
  readonly assessments: readonly WorldAssessment[]
  readonly coverages: readonly WorldCoverage[]
}

/** One among those that there are; null for none. */
export type Pick = number | null

/** How it is told at first, and by the last load where that tells it otherwise. */
export interface Changing<T> {
  readonly first: T
  readonly last: { readonly to: T } | null
}

export interface Named {
  readonly names: readonly WorldName[]
  readonly marking: Changing<Marking>
}

export interface WorldName {
  readonly value: string
  readonly lang: string
  readonly kind: NameKind
  readonly marking: Marking
  readonly usedBy: Pick
}

export interface WorldDocument {
  readonly title: string
  readonly lang: string
  readonly source: number
  readonly published: WorldDate
  readonly cites: Changing<readonly number[]>
  readonly knownThrough: Pick
  readonly marking: Changing<Marking>
}

/** EDTF, or words in angle brackets that nobody resolved. */
export type WorldDate = string | null

export interface WorldProposition {
  readonly predicate: Predicate
  readonly subject: number
  readonly object: Pick
  readonly value: string
  readonly role: ParticipantRole
  readonly side: number | null
}

export interface WorldClaim {
  readonly dataset: number
  /** The load that first tells it. */
  readonly since: number
  readonly claimant: number
  readonly marking: Marking
  readonly says: Saying
  /** What the second and the third load do to it; null for nothing. */
  readonly edits: readonly [Edit, Edit]
}

export type Edit =
  | null
  | { readonly does: 'WITHDRAW' }
  | { readonly does: 'MARK'; readonly marking: Marking }
  | {
      readonly does: 'SAY'
      readonly marking: Marking
      readonly says: Saying
      readonly reason: 'CLAIMANT_REVISED' | 'CLAIMANT_RETRACTED' | 'RECORD_CORRECTED' | null
    }

export interface Saying {
  readonly proposition: number
  /** In the words of the importer: that the place of this number and the next are one. */
  readonly match: Pick
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: Attribution
  readonly document: Pick
  /** Which of the quotations its document has of it. */
  readonly quote: number
  readonly supportTypes: readonly SupportType[]
  readonly against: readonly number[]
  readonly place: Pick
  readonly incident: Pick
  readonly incidentType: IncidentType | null
  readonly held: WorldDate
  readonly claimed: WorldDate
  readonly tolls: readonly WorldToll[]
  readonly cites: readonly number[]
  readonly derivedFrom: readonly { readonly claim: number; readonly how: DerivationKind }[]
  readonly relations: readonly { readonly to: number; readonly type: ClaimRelationType; readonly assertedBy: Pick }[]
  readonly takesBack: {
    readonly claim: number
    readonly reason: 'CLAIMANT_REVISED' | 'CLAIMANT_RETRACTED'
  } | null
}

/** What is told again or told otherwise, under a marking, by a load after the first. */
export interface Retold<T> {
  readonly dataset: number
  /** The load that first tells it. */
  readonly since: number
  readonly marking: Marking
  readonly says: T
  /** What the second and the third load do to it; null for nothing. */
  readonly edits: readonly [RetoldEdit<T>, RetoldEdit<T>]
}

export type RetoldEdit<T> =
  | null
  | { readonly does: 'WITHDRAW' }
  | { readonly does: 'MARK'; readonly marking: Marking }
  | { readonly does: 'SAY'; readonly marking: Marking; readonly says: T }

export interface WorldAssessment extends Retold<Judging> {
  readonly of: { readonly what: 'source' | 'claim'; readonly at: number }
}

export interface Judging {
  /** Of claims; sources have but one. */
  readonly scale: AssessmentScale
  /** Read modulo how many values the scale has. */
  readonly value: number
  readonly by: string
  readonly at: string
  readonly rationale: string | null
}

/** A row of what was looked for and not found. */
export type WorldCoverage = Retold<Sought>

export interface Sought {
  readonly predicate: Predicate
  readonly subject: Pick
  readonly object: number
  /** Whether the object is a place; else it is an actor. */
  readonly inPlace: boolean
  readonly against: readonly number[]
  readonly period: WorldDate
}

export interface WorldToll {
  readonly outcome: CasualtyOutcome
  readonly ofAll: boolean
  readonly low: number | null
  readonly more: number
}
