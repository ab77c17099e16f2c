import type { EntityModule } from '../../entities/entity-module.ts'
import { incidentListing } from '../../entities/incident/index.ts'
import { contradictions } from './contradictions.queries.ts'
import { differentlyDescribed } from './differently-described.ts'

/** `incidents` is answered here, for one of its filters takes the rules of contradiction to decide. */
export const contradictionsModule: EntityModule = {
  models: [],
  queries: { contradictions, incidents: incidentListing(differentlyDescribed) },
}
