import { actorModule } from './actor/index.ts'
import { assessmentModule } from './assessment/index.ts'
import { claimModule } from './claim/index.ts'
import { coverageModule } from './coverage/index.ts'
import { datasetModule } from './dataset/index.ts'
import { documentModule } from './document/index.ts'
import type { EntityModule } from './entity-module.ts'
import { incidentModule } from './incident/index.ts'
import { placeModule } from './place/index.ts'
import { propositionModule } from './proposition/index.ts'
import { sourceModule } from './source/index.ts'

/** Each may import those before it and no other. */
export const entityModules: readonly EntityModule[] = [
  datasetModule,
  placeModule,
  sourceModule,
  documentModule,
  actorModule,
  incidentModule,
  coverageModule,
  propositionModule,
  claimModule,
  assessmentModule,
]
