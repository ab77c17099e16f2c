import fc, { type GeneratorValue } from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql'

export interface RandomOperation {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** An operation over the schema with aliases, fragments, directives and variables; now and then one that is not valid. */
export function randomOperation(schema: GraphQLSchema, random: GeneratorValue): RandomOperation {
  const writer = writerOf(schema, random)
  const selection = writer.selectionOf(schema.getQueryType()!, random(fc.integer, { min: 2, max: 5 }))
  const text = `query Asked($yes: Boolean!, $maybe: Boolean = false, $count: Int) ${selection}\n${writer.fragments.join('\n')}`
  const variables = {
    yes: random(fc.boolean),
    ...random(fc.constantFrom, {}, { maybe: true }, { maybe: false }),
    ...random(fc.constantFrom, {}, {}, { count: 3 }, { count: 'three' }),
  }
  return { text, variables }
}

interface Writer {
  readonly fragments: string[]
  readonly selectionOf: (type: GraphQLCompositeType, depth: number) => string
}

function writerOf(schema: GraphQLSchema, random: GeneratorValue): Writer {
  const fragments: string[] = []
  const among = <T>(values: readonly T[]): T => values[random(fc.nat, values.length - 1)]!

  const selectionOf = (type: GraphQLCompositeType, depth: number): string => {
    const selections = Array.from({ length: random(fc.integer, { min: 1, max: 4 }) }, () => oneOf(type, depth))
    return `{ ${selections.join(' ')} }`
  }
  const oneOf = (type: GraphQLCompositeType, depth: number): string => {
    const [fields, kind] = [fieldsOf(type, depth), random(fc.nat, 9)]
    if (kind === 0) return `${among(['', 'kind: '])}__typename${directive()}`
    if (kind === 1 && type === schema.getQueryType()) return '__schema { queryType { name } }'
    if (depth > 1 && (kind < 4 || fields.length === 0)) return fragmentOn(among(conditionsOf(schema, type)), depth - 1)
    return fields.length === 0 ? '__typename' : fieldText(type, among(fields), depth)
  }
  const fragmentOn = (type: GraphQLCompositeType, depth: number): string => {
    if (random(fc.boolean)) return `... on ${type.name}${directive()} ${selectionOf(type, depth)}`
    const name = `Part${fragments.length}`
    const at = fragments.push('') - 1
    fragments[at] = `fragment ${name} on ${type.name} ${selectionOf(type, depth)}`
    return among([`...${name}${directive()}`, `...${name} ...${name}${directive()}`])
  }
  const fieldText = (type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string => {
    const alias = among(['', `${type.name}_${field.name}: `, `other_${field.name}: `, rare()])
    const given = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'first')
    const args = given.length === 0 ? '' : `(${given.map(argumentText).join(', ')})`
    const below = getNamedType(field.type)
    return `${alias}${field.name}${args}${directive()}${isCompositeType(below) ? ` ${selectionOf(below, depth - 1)}` : ''}`
  }
  const rare = () => (random(fc.nat, 19) === 0 ? '__proto__: ' : '')
  const directive = (): string =>
    among([
      '',
      '',
      '',
      '',
      ' @skip(if: $maybe)',
      ' @include(if: $yes)',
      ' @skip(if: false)',
      ' @include(if: true) @skip(if: $yes)',
    ])
  return { fragments, selectionOf }
}

/** Near the ground only leaves are selected, where there are any. */
function fieldsOf(type: GraphQLCompositeType, depth: number): readonly GraphQLField<unknown, unknown>[] {
  if (isUnionType(type)) return []
  const fields = Object.values(type.getFields())
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
  return depth > 1 ? fields : leaves
}

/** Of what a fragment may be that stands in a value of the type. */
function conditionsOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
  if (isAbstractType(type)) return [type, ...schema.getPossibleTypes(type)]
  return isObjectType(type) ? [type, ...type.getInterfaces()] : [type]
}

/** The same for the same argument, so that fields under one key agree. */
function argumentText({ name, type }: GraphQLArgument): string {
  return `${name}: ${name === 'first' ? '$count' : inputText(type)}`
}

function inputText(type: GraphQLInputType): string {
  if (isNonNullType(type)) return inputText(type.ofType)
  if (isListType(type)) return `[${inputText(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField)
    return `{ ${fields.map((field) => `${field.name}: ${inputText(field.type)}`).join(', ')} }`
  }
  return inputs[type.name] ?? '"isnad:any"'
}

const inputs: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '0.5',
  Boolean: 'true',
  EdtfDate: '"2021"',
  Date: '"2021-03-01"',
  DateTime: '"2021-03-01T00:00:00Z"',
  Url: '"https://a.example"',
}
