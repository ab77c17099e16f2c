import type { EntityModule } from '../../entities/entity-module.ts'
import { incidentMatches } from './matches.model.ts'

export const incidentMatchesModule: EntityModule = { models: [incidentMatches], queries: {} }
