import type { EntityModule } from '../../entities/entity-module.ts'
import { search } from './search.queries.ts'

export const searchModule: EntityModule = { models: [], queries: { search } }
