import type { EntityModule } from '../../entities/entity-module.ts'
import { changes } from './changes.queries.ts'

export const changesModule: EntityModule = { models: [], queries: { changes } }
