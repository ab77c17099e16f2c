import {
  type ASTNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { Dependencies } from './dependencies.ts'

/** What says which fields of an operation are selected; of the variables only those that skip and include. */
export type Selecting = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** What the request skips and includes becomes part of what is made. */
export function selecting(
  { schema, fragments, operation }: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>,
  dependencies: Dependencies,
): Selecting {
  const deciding = [operation, ...Object.values(fragments)].flatMap(variablesOfDirectives)
  const variableValues = dependencies.on(({ variables }) =>
    Object.fromEntries(deciding.map((name) => [name, variables[name]])),
  )
  return { schema, fragments, variableValues }
}

/** The fields that are selected of a value of the type, by response key: CollectFields of the GraphQL specification, section 6.3.2. */
export function collectFields(
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
  selecting: Selecting,
): ReadonlyMap<string, readonly FieldNode[]> {
  const collection: Collection = { groups: new Map(), visited: new Set(), selecting }
  for (const selectionSet of selectionSets) if (selectionSet) collect(type, selectionSet, collection)
  return collection.groups
}

interface Collection {
  readonly groups: Map<string, FieldNode[]>
  readonly visited: Set<string>
  readonly selecting: Selecting
}

function collect(type: GraphQLObjectType, selectionSet: SelectionSetNode, collection: Collection): void {
  const { groups, visited, selecting } = collection
  for (const selection of selectionSet.selections) {
    if (!isIncluded(selection, selecting)) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      groups.set(key, [...(groups.get(key) ?? []), selection])
    } else if (selection.kind === 'InlineFragment') {
      if (applies(type, selection.typeCondition?.name.value, selecting))
        collect(type, selection.selectionSet, collection)
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value)
      const fragment = selecting.fragments[selection.name.value]!
      if (applies(type, fragment.typeCondition.name.value, selecting)) collect(type, fragment.selectionSet, collection)
    }
  }
}

function isIncluded(selection: SelectionNode, { variableValues }: Selecting): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false
  )
}

/** What `@skip` and `@include` look at. */
function variablesOfDirectives(definition: ASTNode): readonly string[] {
  const names: string[] = []
  visit(definition, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? []) if (value.kind === 'Variable') names.push(value.name.value)
    },
  })
  return names
}

function applies(type: GraphQLObjectType, condition: string | undefined, { schema }: Selecting): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditionType = schema.getType(condition)
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type)
}
