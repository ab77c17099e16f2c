import type { EntityModule } from '../../entities/entity-module.ts'
import { claimCounts, trackRecord } from './claim-counts.queries.ts'

export const claimCountsModule: EntityModule = { models: [], queries: { claimCounts, trackRecord } }
