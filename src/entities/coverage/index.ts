import type { EntityModule } from '../entity-module.ts'
import { coverageModel, datasetCoverage } from './coverage.model.ts'

export const coverageModule: EntityModule = { models: [coverageModel, datasetCoverage], queries: {} }
