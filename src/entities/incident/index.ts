import type { EntityModule } from '../entity-module.ts'
import { lookUp } from '../fields/look-up.ts'
import { actorIncidents, incidentModel, placeIncidents } from './incident.model.ts'

export { asserted } from './incident.model.ts'
export { type DerivedConditions, incidentListing } from './incident.queries.ts'

export const incidentModule: EntityModule = {
  models: [incidentModel, placeIncidents, actorIncidents],
  queries: { incident: lookUp('Incident') },
}
