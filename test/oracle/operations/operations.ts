import { assessmentOperations } from './assessments.ts'
import { claimOperations } from './claims.ts'
import { contradictionOperations } from './contradictions.ts'
import { entityOperations } from './entities.ts'
import { evidenceOperations } from './evidence.ts'
import { networkOperations } from './network.ts'
import type { Operation } from './operation.ts'
import { recordOperations } from './record.ts'
import { searchOperations } from './search.ts'
import { thresholdOperations } from './thresholds.ts'
import { weighedOperations } from './weighed.ts'

/** Operations over every root field. */
export const operations: readonly Operation[] = [
  ...entityOperations,
  ...claimOperations,
  ...evidenceOperations,
  ...contradictionOperations,
  ...networkOperations,
  ...recordOperations,
  ...searchOperations,
  ...thresholdOperations,
  ...weighedOperations,
  ...assessmentOperations,
]
