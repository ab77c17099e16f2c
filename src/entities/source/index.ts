import type { EntityModule } from '../entity-module.ts'
import { listing } from '../fields/listing.ts'
import { lookUp } from '../fields/look-up.ts'
import { nameModel } from '../fields/names.ts'
import { sourceModel } from './source.model.ts'

export const sourceModule: EntityModule = {
  models: [nameModel, sourceModel],
  queries: { source: lookUp('Source'), sources: listing('Source') },
}
