import {
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLBoolean,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { collectFields, type Selecting } from '../../cypher/selection/collect-fields.ts'

/** Makes of a laid out value what the response holds. It throws where graphql-js would report an error or would have to wait; nobody sees what. */
export type Completion = (value: unknown) => unknown

/** How values of a field are completed: CompleteValue of the GraphQL specification, section 6.4.3, for what is selected below it. */
export function completionOf(type: GraphQLOutputType, nodes: readonly FieldNode[], selecting: Selecting): Completion {
  if (isNonNullType(type)) return nonNull(completionOf(type.ofType, nodes, selecting))
  if (isListType(type)) return listOf(completionOf(type.ofType, nodes, selecting))
  if (isLeafType(type)) return leafOf(type)
  if (isObjectType(type)) return objectOf(type, nodes, selecting)
  return choiceOf(type, nodes, selecting)
}

function irregular(value: unknown): never {
  throw new Error(`A value of the type ${typeof value} is left to graphql-js.`)
}

const nonNull =
  (complete: Completion): Completion =>
  (value) =>
    complete(value) ?? irregular(value)

const listOf =
  (complete: Completion): Completion =>
  (value) => {
    if (value === null || value === undefined) return null
    return Array.isArray(value) ? value.map((item) => complete(item)) : irregular(value)
  }

function leafOf(type: GraphQLLeafType): Completion {
  const asItIs = typesAsTheyAre.get(type)
  return (value) => {
    if (value === null || value === undefined) return null
    if (typeof value === asItIs) return value
    return typeof value === 'object' ? irregular(value) : (type.serialize(value) ?? irregular(value))
  }
}

/** What these are serialised from without a change. */
const typesAsTheyAre: ReadonlyMap<GraphQLLeafType, string> = new Map<GraphQLLeafType, string>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
])

function isLaidOut(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || value instanceof Error) return false
  return typeof (value as { readonly then?: unknown }).then !== 'function'
}

interface FieldCompletion {
  readonly key: string
  readonly complete: Completion
}

function objectOf(type: GraphQLObjectType, nodes: readonly FieldNode[], selecting: Selecting): Completion {
  const fields = fieldsBelow(type, nodes, selecting)
  // To write under this key would give the object another prototype.
  if (fields.some(({ key }) => key === '__proto__')) return irregular
  return (value) => {
    if (value === null || value === undefined) return null
    if (!isLaidOut(value)) return irregular(value)
    const completed: Record<string, unknown> = {}
    for (const { key, complete } of fields) completed[key] = complete(value[key])
    return completed
  }
}

function fieldsBelow(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  selecting: Selecting,
): readonly FieldCompletion[] {
  const selectionSets = nodes.map(({ selectionSet }) => selectionSet)
  return [...collectFields(type, selectionSets, selecting)].map(([key, group]) => {
    const { value: name } = group[0]!.name
    if (name === '__typename') return { key, complete: () => type.name }
    return { key, complete: completionOf(type.getFields()[name]!.type, group, selecting) }
  })
}

/** The value says of which type it is. Each type is prepared when it is first met, for most never are. */
function choiceOf(type: GraphQLAbstractType, nodes: readonly FieldNode[], selecting: Selecting): Completion {
  const possible = new Map(selecting.schema.getPossibleTypes(type).map((one) => [one.name as unknown, one]))
  const known = new Map<unknown, Completion>()
  const prepare = (name: unknown): Completion => {
    const one = possible.get(name)
    if (one === undefined) return irregular(name)
    const completion = objectOf(one, nodes, selecting)
    known.set(name, completion)
    return completion
  }
  return (value) => {
    if (value === null || value === undefined) return null
    const { __typename: name } = value as { readonly __typename?: unknown }
    return (known.get(name) ?? prepare(name))(value)
  }
}
