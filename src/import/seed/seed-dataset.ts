import type { ActorInput } from '../../entities/actor/actor.record.ts'
import type { AssessmentInput } from '../../entities/assessment/assessment.record.ts'
import type { ClaimInput } from '../../entities/claim/claim.record.ts'
import type { CoverageInput } from '../../entities/coverage/coverage.record.ts'
import type { DatasetInput } from '../../entities/dataset/dataset.record.ts'
import type { DocumentInput } from '../../entities/document/document.record.ts'
import type { IncidentInput } from '../../entities/incident/incident.record.ts'
import type { PlaceInput } from '../../entities/place/place.record.ts'
import type { SourceInput } from '../../entities/source/source.record.ts'
import type { SeedKind } from './files/seed-file.ts'
import type { Position } from './problem.ts'

/** A data set as its folder says it, every reference written `scheme:value`. Records keep the order of the files. */
export interface SeedDataset {
  dataset: DatasetInput
  places: PlaceInput[]
  sources: SourceInput[]
  actors: ActorInput[]
  documents: DocumentInput[]
  incidents: IncidentInput[]
  claims: ClaimInput[]
  assessments: AssessmentInput[]
  coverage: CoverageInput[]
  externalRefs: ExternalRef[]
  /** Changes with what the data set says, not with how its files say it. */
  contentHash: string
}

/** A reference to a record of another data set: only the graph can tell whether it is there. */
export interface ExternalRef extends Position {
  ref: string
  /** What it may lead to. */
  kinds: readonly SeedKind[]
  file: string
  path: string
}
