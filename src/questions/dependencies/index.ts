import type { EntityModule } from '../../entities/entity-module.ts'
import { dependsOn } from './dependencies.queries.ts'
import { singlePointsOfFailure } from './points.queries.ts'

export const dependenciesModule: EntityModule = { models: [], queries: { dependsOn, singlePointsOfFailure } }
