import type { EntityModule } from '../entity-module.ts'
import { propositionModel } from './proposition.model.ts'

export const propositionModule: EntityModule = { models: [propositionModel], queries: {} }
