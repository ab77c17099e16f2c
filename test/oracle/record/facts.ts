import type { ActorInput } from '../../../src/entities/actor/actor.record.ts'
import type { AssessmentInput } from '../../../src/entities/assessment/assessment.record.ts'
import type { ClaimInput } from '../../../src/entities/claim/claim.record.ts'
import type { CoverageInput } from '../../../src/entities/coverage/coverage.record.ts'
import type { DatasetInput } from '../../../src/entities/dataset/dataset.record.ts'
import type { DocumentInput } from '../../../src/entities/document/document.record.ts'
import type { IncidentInput } from '../../../src/entities/incident/incident.record.ts'
import type { PlaceInput } from '../../../src/entities/place/place.record.ts'
import type { PropositionInput } from '../../../src/entities/proposition/proposition.record.ts'
import type { SourceInput } from '../../../src/entities/source/source.record.ts'

/** All that was ever told, with the level of everything; references are ids, which may lead to what a viewer may not see. */
export interface Facts {
  readonly actors: readonly ActorFact[]
  readonly places: readonly PlaceFact[]
  readonly incidents: readonly IncidentFact[]
  readonly sources: readonly SourceFact[]
  readonly documents: readonly DocumentFact[]
  readonly datasets: readonly DatasetFact[]
  readonly propositions: readonly PropositionFact[]
  readonly claims: readonly ClaimFact[]
  readonly assessments: readonly AssessmentFact[]
  readonly coverage: readonly CoverageFact[]
}

/** What every node has. */
export interface Fact {
  readonly id: string
  readonly identifiers: readonly string[]
  readonly level: number
  readonly orderKey: string
}

export interface NamedFact extends Fact {
  readonly names: readonly NameFact[]
}

export interface NameFact {
  readonly value: string
  readonly lang: string | null
  readonly kind: string
  readonly level: number
  readonly users: readonly string[]
}

export interface ActorFact extends NamedFact {
  readonly type: 'Actor'
  readonly said: ActorInput
  readonly scopedTo: string | null
}

export interface PlaceFact extends NamedFact {
  readonly type: 'Place'
  readonly said: PlaceInput
  readonly within: string | null
}

export interface IncidentFact extends NamedFact {
  readonly type: 'Incident'
  readonly said: IncidentInput
  readonly place: string | null
  /** The data sets that define it. */
  readonly datasets: readonly string[]
}

export interface SourceFact extends NamedFact {
  readonly type: 'Source'
  readonly said: SourceInput
  readonly owners: readonly Timed[]
  readonly bodies: readonly Timed[]
}

export interface DocumentFact extends Fact {
  readonly type: 'Document'
  readonly said: DocumentInput
  readonly source: string
  readonly cites: readonly Timed[]
  readonly knownThrough: readonly string[]
}

export interface DatasetFact extends Fact {
  readonly type: 'Dataset'
  readonly said: DatasetInput
}

export interface PropositionFact extends Fact {
  readonly type: 'Proposition'
  readonly said: PropositionInput
  readonly subject: string
  readonly object: string | null
}

export interface ClaimFact extends Fact, Period {
  readonly type: 'Claim'
  readonly said: ClaimInput
  /** How it words the value of its proposition, by language. */
  readonly wording: Readonly<Record<string, string>>
  readonly supersession: string | null
  readonly rows: readonly RowFact[]
  readonly proposition: string
  readonly claimant: string
  readonly document: string | null
  /** The publisher of the document, or the claimant where that is a source and there is no document. */
  readonly source: string | null
  readonly dataset: string
  readonly against: readonly string[]
  readonly place: string | null
  readonly incident: string | null
  readonly cites: readonly string[]
  readonly derivedFrom: readonly { readonly claim: string; readonly how: string }[]
  readonly relations: readonly RelationFact[]
  readonly supersedes: readonly { readonly claim: string; readonly reason: string }[]
}

/** A row of a file that something was read from, with the moment from which on. */
export interface RowFact {
  readonly at: number
  readonly row: ClaimInput['record']
}

export interface RelationFact {
  readonly to: string
  readonly type: string
  readonly rationale: string | null
  readonly assertedBy: string | null
}

/** No node of the API: it is reached from what it assesses, and from nowhere else. */
export interface AssessmentFact extends Period {
  readonly said: AssessmentInput
  readonly level: number
  /** The id of a source, or of every version of a claim that it followed. */
  readonly of: readonly string[]
}

/** No node of the API: it is reached from its data set. */
export interface CoverageFact extends Period {
  readonly said: CoverageInput
  readonly level: number
  readonly orderKey: string
  readonly dataset: string
  readonly subject: string | null
  readonly object: string | null
  readonly against: readonly string[]
  readonly rows: readonly RowFact[]
}

/** When something stood in the record. */
export interface Period {
  readonly recordedAt: number
  readonly withdrawnAt: number
}

export interface Timed extends Period {
  readonly to: string
}

export function stoodAt({ recordedAt, withdrawnAt }: Period, moment: number): boolean {
  return recordedAt <= moment && moment < withdrawnAt
}
