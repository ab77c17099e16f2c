import type { EntityModule } from '../entity-module.ts'
import { casualtyReportModel, claimModel } from './claim.model.ts'
import { claim, claims } from './claim.queries.ts'
import { claimLists } from './claim-lists.model.ts'
import { propositionSources } from './stated/proposition-sources.ts'
import { propositions } from './stated/propositions.queries.ts'

export { claimConditions } from './claim-filter.ts'
export { claimsAbout, claimsBy } from './claim-index.ts'
export { carrying, claimList } from './claim-lists.model.ts'
export { claimStart } from './claim-start.ts'

export const claimModule: EntityModule = {
  models: [
    claimModel,
    casualtyReportModel,
    ...claimLists,
    { type: 'Proposition', fields: { sources: propositionSources } },
  ],
  queries: { claim, claims, propositions },
}
