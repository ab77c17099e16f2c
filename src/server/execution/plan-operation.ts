import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields, selecting } from '../../cypher/selection/collect-fields.ts'
import type { Dependencies } from '../../cypher/selection/dependencies.ts'
import { type Completion, completionOf } from './completion.ts'

export interface AskedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** A root field of the response. */
export interface RootCompletion {
  readonly key: string
  /** What its resolver lays out; wrong arguments are a rejection too. */
  readonly layOut: (context: unknown, variables: GraphQLResolveInfo['variableValues']) => Promise<unknown>
  readonly complete: Completion
}

/** How an operation is answered whose root fields lay out their answers; null for all others, such as introspection. */
export function planOperation(asked: AskedOperation, dependencies: Dependencies): readonly RootCompletion[] | null {
  const { schema, document, operation } = asked
  if (operation.operation !== 'query') return null
  const fragments = fragmentsOf(document)
  const selected = selecting({ schema, fragments, operation }, dependencies)
  const groups = [...collectFields(schema.getQueryType()!, [operation.selectionSet], selected)]
  if (groups.some(([key, [node]]) => key === '__proto__' || INTROSPECTION.includes(node!.name.value))) return null
  return groups.map(([key, nodes]) => {
    if (nodes[0]!.name.value === '__typename') return typeNameOf(key, schema.getQueryType()!)
    const { definition, info } = placeOf(key, nodes, { schema, operation, fragments })
    return {
      key,
      layOut: async (context, variables) => {
        const args = getArgumentValues(definition, nodes[0]!, variables)
        return definition.resolve!(undefined, args, context, { ...info, variableValues: variables })
      },
      complete: completionOf(definition.type, nodes, selected),
    }
  })
}

const typeNameOf = (key: string, { name }: GraphQLObjectType): RootCompletion => ({
  key,
  layOut: async () => name,
  complete: (laidOut) => laidOut,
})

const INTROSPECTION: readonly string[] = ['__schema', '__type']

function fragmentsOf(document: DocumentNode): GraphQLResolveInfo['fragments'] {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]))
}

/** The field, and what its resolver is told of where it stands. */
function placeOf(
  key: string,
  nodes: readonly FieldNode[],
  operation: Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments'>,
) {
  const parentType = operation.schema.getQueryType()!
  const definition = parentType.getFields()[nodes[0]!.name.value]!
  const info: Omit<GraphQLResolveInfo, 'variableValues'> = {
    ...operation,
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    rootValue: undefined,
  }
  return { definition, info }
}
