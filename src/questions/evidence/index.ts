import type { EntityModule } from '../../entities/entity-module.ts'
import { incidentEvidence, participationModel } from './incident-evidence.model.ts'
import { claimLineage } from './lineage.model.ts'
import { propositionEvidence } from './proposition-evidence.model.ts'

export const evidenceModule: EntityModule = {
  models: [propositionEvidence, claimLineage, incidentEvidence, participationModel],
  queries: {},
}
