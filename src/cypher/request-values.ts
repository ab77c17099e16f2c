import { type FieldNode, type GraphQLField, type GraphQLResolveInfo, getArgumentValues } from 'graphql'

/** A field where it stands in an operation. */
export interface FieldPlace {
  readonly definition: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

/** What one request does not share with others that have the same plan. */
export interface RequestValues {
  /** The arguments of a field, with variables and defaults filled in. */
  readonly argumentsOf: (place: FieldPlace) => Readonly<Record<string, unknown>>
  readonly variables: GraphQLResolveInfo['variableValues']
  /** What it brings beside arguments; read by whoever plans. */
  readonly context: unknown
  /** Told of each list how many rows the database gave for it. */
  readonly onRows: (count: number) => void
}

/** A value that is known when a statement is run: it is read from the request at hand, never kept in a plan. */
export type Late<T> = (request: RequestValues) => T

export function requestValues(
  variables: RequestValues['variables'],
  context: unknown = null,
  onRows: RequestValues['onRows'] = () => undefined,
): RequestValues {
  const known = new Map<FieldPlace, Readonly<Record<string, unknown>>>()
  return {
    variables,
    context,
    onRows,
    argumentsOf: (place) => {
      if (!known.has(place)) known.set(place, getArgumentValues(place.definition, place.node, variables))
      return known.get(place)!
    },
  }
}
