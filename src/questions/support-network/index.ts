import type { EntityModule } from '../../entities/entity-module.ts'
import { allegedLinks } from './alleged-links.model.ts'
import { linkModel } from './link.model.ts'
import { supportNetwork } from './network.queries.ts'
import { supportPaths } from './paths/paths.queries.ts'

export const supportNetworkModule: EntityModule = {
  models: [linkModel, allegedLinks],
  queries: { supportNetwork, supportPaths },
}
