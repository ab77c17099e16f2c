import { selectedField } from '../../cypher/selection.ts'
import { valueBySelection } from '../../cypher/value-by-selection.ts'
import type { EntityModule, RootResolver } from '../../entities/entity-module.ts'

const viewer: RootResolver = (_parent, _args, context, info) => valueBySelection(selectedField(info), context.viewer)

export const viewerModule: EntityModule = { models: [], queries: { viewer } }
