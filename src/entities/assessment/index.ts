import type { EntityModule } from '../entity-module.ts'
import { assessmentModel, claimAssessments, sourceAssessments } from './assessment.model.ts'

export const assessmentModule: EntityModule = {
  models: [assessmentModel, sourceAssessments, claimAssessments],
  queries: {},
}
