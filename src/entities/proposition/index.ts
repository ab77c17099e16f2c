import type { EntityModule } from '../entity-module.ts'
import { propositionModel } from './proposition.model.ts'

export { propositionInput } from './proposition.record.ts'
export { restoredProposition } from './proposition.restored.ts'
export { type StoredProposition, storedProposition } from './proposition.stored.ts'

export const propositionModule: EntityModule = { models: [propositionModel], queries: {} }
