import {
  type ASTNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { type Arguments, argumentsFrom } from './arguments.ts'
import type { Dependencies } from './dependencies.ts'

/** A field of the operation, with everything that planning reads of it: its arguments, and what is selected below. */
export interface SelectedField {
  /** Its key in the response. */
  readonly key: string
  readonly name: string
  readonly args: Arguments
  /** The types that its value may have: one for an object type, all for an interface or union, none for a leaf. */
  readonly types: readonly string[]
  /** What is selected below for a value of that type; fragments, `@skip` and `@include` are applied, `__typename` is left out. The same objects at every call. */
  readonly select: (type: string) => readonly SelectedField[]
}

/** A field that no operation selects and planning asks for itself, under a key that no response has. */
export function ownField(key: string, type?: string, below: readonly SelectedField[] = []): SelectedField {
  const args = argumentsFrom(() => ({}), {
    on: (read) => read({ variables: {}, context: null, onRows: () => undefined, argumentsOf: () => ({}) }),
  })
  return { key, name: key, args, types: type === undefined ? [] : [type], select: () => below }
}

interface Operation extends Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> {
  readonly dependencies: Dependencies
}

/** The root field at hand, with all that is selected below: what the request skips and includes becomes part of the plan. */
export function selectedField(info: GraphQLResolveInfo, dependencies: Dependencies): SelectedField {
  const { schema, fragments } = info
  const deciding = [info.operation, ...Object.values(fragments)].flatMap(variablesOfDirectives)
  const variableValues = dependencies.on(({ variables }) =>
    Object.fromEntries(deciding.map((name) => [name, variables[name]])),
  )
  return describe(info.parentType, info.fieldNodes, { schema, fragments, variableValues, dependencies })
}

function describe(parent: GraphQLObjectType, nodes: readonly FieldNode[], operation: Operation): SelectedField {
  const node = nodes[0]!
  const definition = parent.getFields()[node.name.value]!
  const place = { definition, node }
  const type = getNamedType(definition.type)
  const types = isAbstractType(type) ? operation.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  const below = new Map<string, readonly SelectedField[]>()
  return {
    key: node.alias?.value ?? node.name.value,
    name: node.name.value,
    args: argumentsFrom((request) => request.argumentsOf(place), operation.dependencies),
    types: types.map(({ name }) => name),
    select: (name) => {
      const objectType = types.find((one) => one.name === name)!
      if (!below.has(name)) below.set(name, selectBelow(objectType, nodes, operation))
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
    if (!isIncluded(selection, operation)) continue
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

function isIncluded(selection: SelectionNode, { variableValues }: Operation): boolean {
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

function applies(type: GraphQLObjectType, condition: string | undefined, { schema }: Operation): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditionType = schema.getType(condition)
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type)
}
