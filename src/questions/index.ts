import type { EntityModule } from '../entities/entity-module.ts'
import { changesModule } from './changes/index.ts'
import { claimCountsModule } from './claim-counts/index.ts'
import { contradictionsModule } from './contradictions/index.ts'
import { dependenciesModule } from './dependencies/index.ts'
import { evidenceModule } from './evidence/index.ts'
import { incidentMatchesModule } from './incident-matches/index.ts'
import { nodeModule } from './node/index.ts'
import { searchModule } from './search/index.ts'
import { supportNetworkModule } from './support-network/index.ts'
import { viewerModule } from './viewer/index.ts'

/** What analysts ask across entities. */
export const questionModules: readonly EntityModule[] = [
  evidenceModule,
  supportNetworkModule,
  dependenciesModule,
  contradictionsModule,
  incidentMatchesModule,
  claimCountsModule,
  changesModule,
  searchModule,
  nodeModule,
  viewerModule,
]
