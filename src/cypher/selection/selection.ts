import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'
import { type Arguments, argumentsFrom } from './arguments.ts'
import { collectFields, type Selecting, selecting } from './collect-fields.ts'
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

interface Operation extends Selecting {
  readonly dependencies: Dependencies
}

/** The root field at hand, with all that is selected below: what the request skips and includes becomes part of the plan. */
export function selectedField(info: GraphQLResolveInfo, dependencies: Dependencies): SelectedField {
  return describe(info.parentType, info.fieldNodes, { ...selecting(info, dependencies), dependencies })
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
  const selectionSets = nodes.map(({ selectionSet }) => selectionSet)
  const groups = [...collectFields(type, selectionSets, operation).values()]
  return groups.filter(([node]) => node!.name.value !== '__typename').map((group) => describe(type, group, operation))
}
