import { join } from 'node:path'
import {
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { expect, it } from 'vitest'
import { packageRoot } from '../../../src/lib/package-root.ts'
import { buildSchemaFromFiles } from '../../../src/server/schema/build-schema.ts'
import type { Chooser } from './chooser.ts'
import { innerLenses, outerLenses } from './lenses.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

const schema = buildSchemaFromFiles(join(packageRoot, 'schema'))
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

/** Every field that is asked for, and every argument that is given, as `Type.field` and `Type.field(argument)`. */
function askedFor(): Set<string> {
  const asked = new Set<string>()
  for (const { text } of operations) {
    const at = new TypeInfo(schema)
    const field = () => `${at.getParentType()!.name}.${at.getFieldDef()!.name}`
    const note = {
      Field: () => void asked.add(field()),
      Argument: () => void asked.add(`${field()}(${at.getArgument()!.name})`),
    }
    visit(parse(text), visitWithTypeInfo(at, note))
  }
  return asked
}

it('asks for every root field, and with every argument of every field', () => {
  const asked = askedFor()
  const unasked = types.filter(isObjectType).flatMap((type) => {
    const names = [type, ...type.getInterfaces()].map(({ name }) => name)
    const isAsked = (what: string) => names.some((name) => asked.has(`${name}.${what}`))
    const all = Object.values(type.getFields()).flatMap(({ name, args }) => [
      ...(type === schema.getQueryType() ? [name] : []),
      ...args.map((argument) => `${name}(${argument.name})`),
    ])
    return all.filter((what) => !isAsked(what)).map((what) => `${type.name}.${what}`)
  })
  expect(unasked).toEqual([])
})

/** Hands out whatever stands at this place, of lenses and filters too. */
function chooserAt(at: number): Chooser {
  const nth = <T>(values: readonly T[]): T => values[at % values.length]!
  const chooser: Chooser = {
    first: 1,
    prefix: 'w0',
    among: nth,
    shape: nth,
    ref: (kind) => `o:${kind}`,
    claimant: () => 'o:actors',
    id: () => 'o',
    moment: () => '2024-01-01T00:00:00Z',
    lens: () => ({ includeUndated: true, knownAt: '2024-01-01T00:00:00Z', ...nth(outerLenses)(chooser) }),
    inner: () => ({ includeUndated: true, ...nth(innerLenses)(chooser) }),
  }
  return chooser
}

/** The fields of inputs, as `Type.field`, that a value of this type gives. */
function givenIn(value: unknown, type: GraphQLNamedType): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => givenIn(one, type))
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return []
  const fields = type.getFields()
  return Object.entries(value).flatMap(([name, one]) => [
    `${type.name}.${name}`,
    ...givenIn(one, getNamedType(fields[name]!.type)),
  ])
}

function givenBy({ text, variables }: Operation, at: number): string[] {
  const [operation] = parse(text).definitions
  const definitions = (operation?.kind === 'OperationDefinition' && operation.variableDefinitions) || []
  const values = variables(chooserAt(at))
  return definitions.flatMap(({ variable, type }) =>
    givenIn(values[variable.name.value], getNamedType(typeFromAST(schema, type as never)!)),
  )
}

it('gives every field of every lens and filter', () => {
  const rounds = Array.from({ length: 60 }, (_, at) => at)
  const given = new Set(rounds.flatMap((at) => operations.flatMap((operation) => givenBy(operation, at))))
  const all = types
    .filter(isInputObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
  expect(all.filter((field) => !given.has(field))).toEqual([])
})
