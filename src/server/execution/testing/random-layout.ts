import fc, { type GeneratorValue } from 'fast-check'
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { collectFields } from '../../../cypher/selection/collect-fields.ts'
import { irregularities } from './irregularities.ts'

export interface Layout {
  readonly random: GeneratorValue
  /** How often, of a hundred values, one is not as it should be. */
  readonly irregular: number
}

/** Lays out random values for what a root field selects. */
export function randomLayout(info: GraphQLResolveInfo, layout: Layout): unknown {
  const { random, irregular } = layout
  // Not by constantFrom: values that were handed to fast-check it compares, and those of a schema lead back to themselves.
  const among = <T>(values: readonly T[]): T => values[random(fc.nat, values.length - 1)]!
  const anyOf = (type: GraphQLOutputType, nodes: readonly FieldNode[]): unknown => {
    if (random(fc.nat, 99) < irregular) return among(irregularities)()
    if (isNonNullType(type)) return present(type.ofType, nodes)
    return random(fc.nat, 5) === 0 ? among([null, undefined]) : present(type, nodes)
  }
  const present = (type: GraphQLOutputType, nodes: readonly FieldNode[]): unknown => {
    if (isListType(type)) return Array.from({ length: random(fc.nat, 3) }, () => anyOf(type.ofType, nodes))
    if (isObjectType(type)) return objectOf(type, nodes)
    if (isAbstractType(type)) return objectOf(among(info.schema.getPossibleTypes(type)), nodes)
    if (isEnumType(type)) return among(type.getValues()).value
    return leaves[`${type}`]?.(random) ?? random(fc.string)
  }
  const objectOf = (type: GraphQLObjectType, nodes: readonly FieldNode[]): unknown => {
    const object: Record<string, unknown> = { __typename: type.name }
    const selectionSets = nodes.map(({ selectionSet }) => selectionSet)
    for (const [key, group] of collectFields(type, selectionSets, info)) {
      const { value: name } = group[0]!.name
      if (name !== '__typename') object[key] = anyOf(type.getFields()[name]!.type, group)
    }
    return object
  }
  return anyOf(info.returnType, info.fieldNodes)
}

const leaves: Readonly<Record<string, (random: GeneratorValue) => unknown>> = {
  Int: (random) => random(fc.integer),
  Float: (random) => random(fc.double, { noNaN: true, noDefaultInfinity: true }),
  Boolean: (random) => random(fc.boolean),
}
