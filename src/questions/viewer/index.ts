import { requestValues } from '../../cypher/request-values.ts'
import { recordDependencies } from '../../cypher/selection/dependencies.ts'
import { selectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import type { EntityModule, RootResolver } from '../../entities/entity-module.ts'

/** Known without a look at the graph. */
const viewer: RootResolver = (_parent, _args, context, info) => {
  const dependencies = recordDependencies(requestValues(info.variableValues))
  return valueBySelection(selectedField(info, dependencies), context.viewer)
}

export const viewerModule: EntityModule = { models: [], queries: { viewer } }
