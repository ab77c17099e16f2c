import type {
  Attribution,
  CasualtyOutcome,
  DerivationKind,
  IncidentType,
  Modality,
  ParticipantRole,
  PartyScope,
  Polarity,
  Predicate,
  SupersessionReason,
  SupportType,
} from '../vocabulary/index.ts'

/** A date as stored: day ranges in which it may lie, and the one through which it certainly holds. No spans: undated. */
export interface StoredDate {
  readonly spans: readonly (readonly [from: number, to: number])[]
  readonly core: readonly [from: number, to: number] | null
  readonly verbatim: string | null
  readonly edtf: string | null
}

/** A place or an actor, followed by all that contain it, nearest first. */
export type Nested = readonly [id: string, ...containers: string[]]

/** What the rules read of a claim. Everything in it is visible to the viewer and in the record at `knownAt`. */
export interface EvidenceClaim {
  readonly id: string
  readonly propositionId: string
  /** Passes every condition of the lens but the exclusions, which act on origins. */
  readonly passesLens: boolean
  /** Set where a visible later claim in the record is its claimant's revision or retraction of it: it votes no more. */
  readonly endedAs: Extract<SupersessionReason, 'CLAIMANT_REVISED' | 'CLAIMANT_RETRACTED'> | null
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: Attribution
  readonly claimantId: string
  readonly documentId: string | null
  readonly sourceId: string | null
  readonly datasetId: string
  readonly supportTypes: readonly SupportType[]
  readonly heldDuring: StoredDate
  readonly place: Nested | null
  /** Each opponent with the actors of which it is part. */
  readonly against: readonly Nested[]
  readonly incidentType: IncidentType | null
  readonly orderKey: string
  /** Claims of EVIDENCE_FOR relations that lead to this claim. */
  readonly evidenceIds: readonly string[]
  /** Claims of CONTRADICTS relations that lead to this claim, with what each of them says. */
  readonly excludedBy: readonly { readonly claimId: string; readonly proposition: EvidenceProposition }[]
  readonly tolls: readonly EvidenceToll[]
}

export interface EvidenceToll {
  readonly outcome: CasualtyOutcome
  readonly partyScope: PartyScope
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

export interface EvidenceProposition {
  readonly id: string
  readonly predicate: Predicate
  readonly subjectId: string
  readonly objectId: string | null
  readonly role: ParticipantRole | null
  readonly side: number | null
}

/** A step of lineage, from the later claim to the one it rests on. */
export interface EvidenceStep {
  readonly from: string
  readonly to: string
  /** INFERRED where nothing says so but the words, which the earlier claim of the same proposition has too. */
  readonly via: 'DERIVED_FROM' | 'CLAIM_CITES' | 'DOCUMENT_CITES' | 'INFERRED'
  readonly how: DerivationKind | null
  /** The document cited; null where the claim is named itself. */
  readonly documentId: string | null
}

/** A document that a claim itself cites and in which the viewer sees no claim. */
export interface CitedDocument {
  readonly claimId: string
  readonly documentId: string
  readonly sourceId: string
}

/** A claimant with all that makes two roots one, and all that makes it a party. */
export interface EvidenceClaimant {
  readonly id: string
  /** False for an unnamed source, which exists in one document only. */
  readonly identified: boolean
  /** The actor that is the source's body, or the sources of which the actor is the body. */
  readonly sameAs: readonly string[]
  readonly ownerIds: readonly string[]
  /** Its parents, and those of what it is the same as, by MEMBER_OF, PART_OF or COMMANDS, as asserted by any claim visible. */
  readonly parentIds: readonly string[]
}

/** Whoever is alleged to oppose a party, or to be opposed by it, and the period claimed. */
export interface Opposing {
  readonly id: string
  readonly heldDuring: StoredDate
}

/** Whom a lens sets aside. */
export interface Exclusions {
  readonly claimants: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly datasets: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
}

/** All that one statement fetched for a set of propositions: their claims, the claims these rest on, the steps between. */
export interface EvidenceGraph {
  readonly claims: ReadonlyMap<string, EvidenceClaim>
  readonly steps: readonly EvidenceStep[]
  readonly citedDocuments: readonly CitedDocument[]
  readonly claimants: ReadonlyMap<string, EvidenceClaimant>
  /** By the id of each party to what is said: those among the claimants, their bodies, owners and parents. */
  readonly opposing: ReadonlyMap<string, readonly Opposing[]>
  /** One per lens in force, from the outermost inwards; a root set aside by any of them is set aside. */
  readonly exclusions: readonly Exclusions[]
  /** How many independent origins a facet needs for its claims to count, as the strictest of the lenses asks; null where none does. */
  readonly minOrigins: number | null
  /** False where a bound stopped the walk of the lineage: some steps then lead to claims that are not here. */
  readonly complete: boolean
}
