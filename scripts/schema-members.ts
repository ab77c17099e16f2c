import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  print,
} from 'graphql'

/** Everything that a schema declares, by schema coordinate, with its signature: `Query.actors(first:)` → `Int! = 20`. */
export function schemaMembers(schema: GraphQLSchema): Map<string, string> {
  const types = Object.values(schema.getTypeMap())
  const own = types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  return new Map(own.flatMap((type) => [[type.name, type.astNode?.kind ?? ''], ...membersOf(type)]))
}

type Member = [coordinate: string, signature: string]

function membersOf(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => [`${type.name}.${name}`, 'value'])
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, inputSignature(field)])
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const implemented = type.getInterfaces().map(({ name }): Member => [`${type.name} implements ${name}`, 'interface'])
  const fields = Object.values(type.getFields()).flatMap((field): Member[] => {
    const coordinate = `${type.name}.${field.name}`
    const args = field.args.map((arg): Member => [`${coordinate}(${arg.name}:)`, inputSignature(arg)])
    return [[coordinate, String(field.type)], ...args]
  })
  return [...implemented, ...fields]
}

function inputSignature({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type)
  return value ? `${type} = ${print(value)}` : String(type)
}
