import type { EntityModule, RootResolver } from '../../entities/entity-module.ts'
import { valueBySelection } from '../../cypher/value-by-selection.ts'
import { selectedField } from '../../cypher/selection.ts'

const viewer: RootResolver = (_parent, _args, context, info) => valueBySelection(selectedField(info), context.viewer)

export const viewerModule: EntityModule = { models: [], queries: { viewer } }
