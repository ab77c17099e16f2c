import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { createPlanCache } from '../../cypher/plan-cache.ts'
import { requestValues } from '../../cypher/request-values.ts'
import type { SettledRoots } from '../schema/executable-schema.ts'
import { planOperation, type RootCompletion } from './plan-operation.ts'

/** A request whose document is valid; no operation where it names none of the document. */
export interface ExecutorRequest {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode | undefined
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>> | undefined
  readonly context: unknown
}

export type Executor = (request: ExecutorRequest, settled?: SettledRoots) => Promise<ExecutionResult>

/** GraphQL as its reference executes it; root fields that are settled are not asked again. */
export function referenceExecutor(schema: GraphQLSchema): Executor {
  return async ({ document, operationName, variables, context }, settled) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue: context, rootValue: settled })
}

/**
 * GraphQL for answers that are laid out below their root fields: they need no resolvers, and how they are completed is prepared once
 * for each operation. Whatever is not as it should be, such as a null where none may be, the reference completes from what was laid
 * out: it alone words and places errors, and carries them upwards.
 */
export function plannedExecutor(schema: GraphQLSchema, reference: Executor = referenceExecutor(schema)): Executor {
  const operations = createPlanCache()
  return async (request) => {
    const { document, operation, context } = request
    const variables = operation && coerce(schema, operation, request.variables)
    if (operation === undefined || variables === undefined) return reference(request)
    const roots = operations.plan(operation, '', requestValues(variables), (dependencies) =>
      planOperation({ schema, document, operation }, dependencies),
    )
    if (roots === null) return reference(request)
    const settled = await Promise.allSettled(roots.map(({ layOut }) => layOut(context, variables)))
    const data = complete(roots, settled)
    return data === null ? reference(request, new Map(roots.map(({ key }, at) => [key, settled[at]!]))) : { data }
  }
}

function coerce(schema: GraphQLSchema, operation: OperationDefinitionNode, given: ExecutorRequest['variables'] = {}) {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 }).coerced
}

/** Null where the answer is not wholly as it should be. */
function complete(
  roots: readonly RootCompletion[],
  settled: readonly PromiseSettledResult<unknown>[],
): Record<string, unknown> | null {
  const data: Record<string, unknown> = {}
  try {
    for (const [at, root] of roots.entries()) {
      const result = settled[at]!
      if (result.status === 'rejected') return null
      data[root.key] = root.complete(result.value)
    }
  } catch {
    return null
  }
  return data
}
