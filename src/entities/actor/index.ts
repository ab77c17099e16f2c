import type { EntityModule } from '../entity-module.ts'
import { lookUp } from '../fields/look-up.ts'
import { actorModel } from './actor.model.ts'
import { actors } from './actor.queries.ts'

export const actorModule: EntityModule = { models: [actorModel], queries: { actor: lookUp('Actor'), actors } }
