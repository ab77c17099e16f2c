import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'

/** A field of the operation, with everything that planning reads of it: its arguments with variables filled in, and what is selected below. */
export interface SelectedField {
  /** Its key in the response. */
  readonly key: string
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  /** The types that its value may have: one for an object type, all for an interface or union, none for a leaf. */
  readonly types: readonly string[]
  /** What is selected below for a value of that type; fragments, `@skip` and `@include` are applied, `__typename` is left out. The same objects at every call. */
  readonly select: (type: string) => readonly SelectedField[]
}

type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** The root field at hand. */
export function selectedField(info: GraphQLResolveInfo): SelectedField {
  return describe(info.parentType, info.fieldNodes, info)
}

function describe(parent: GraphQLObjectType, nodes: readonly FieldNode[], operation: Operation): SelectedField {
  const node = nodes[0]!
  const definition = parent.getFields()[node.name.value]!
  const type = getNamedType(definition.type)
  const below = new Map<string, readonly SelectedField[]>()
  const types = isAbstractType(type) ? operation.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  return {
    key: node.alias?.value ?? node.name.value,
    name: node.name.value,
    args: getArgumentValues(definition, node, operation.variableValues),
    types: types.map(({ name }) => name),
    select: (name) => {
      if (!below.has(name)) below.set(name, selectBelow(objectType(operation.schema, name), nodes, operation))
      return below.get(name)!
    },
  }
}

function selectBelow(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  operation: Operation,
): readonly SelectedField[] {
  const collection: Collection = { groups: new Map(), visited: new Set(), operation }
  for (const { selectionSet } of nodes) if (selectionSet) collect(type, selectionSet, collection)
  return [...collection.groups.values()].map((group) => describe(type, group, operation))
}

interface Collection {
  readonly groups: Map<string, FieldNode[]>
  readonly visited: Set<string>
  readonly operation: Operation
}

/** CollectFields of the GraphQL specification, section 6.3.2. */
function collect(type: GraphQLObjectType, selectionSet: SelectionSetNode, collection: Collection): void {
  const { groups, visited, operation } = collection
  for (const selection of selectionSet.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, operation.variableValues)?.if === true) continue
    if (getDirectiveValues(GraphQLIncludeDirective, selection, operation.variableValues)?.if === false) continue
    if (selection.kind === 'Field') {
      if (selection.name.value === '__typename') continue
      const key = selection.alias?.value ?? selection.name.value
      groups.set(key, [...(groups.get(key) ?? []), selection])
    } else if (selection.kind === 'InlineFragment') {
      if (applies(type, selection.typeCondition?.name.value, operation))
        collect(type, selection.selectionSet, collection)
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value)
      const fragment = operation.fragments[selection.name.value]!
      if (applies(type, fragment.typeCondition.name.value, operation)) collect(type, fragment.selectionSet, collection)
    }
  }
}

function applies(type: GraphQLObjectType, condition: string | undefined, { schema }: Operation): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditionType = schema.getType(condition)
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type)
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  return schema.getType(name) as GraphQLObjectType
}
