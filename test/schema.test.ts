import { readFileSync } from 'node:fs'
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { MOST_CLAIMS, MOST_PROPOSITIONS } from '../src/questions/claim-counts/bounds.ts'
import { MOST_WEIGHED } from '../src/questions/dependencies/points-statement.ts'
import { MAX_LINKS_BETWEEN } from '../src/questions/support-network/bounds.ts'
import { buildSchemaFromFiles } from '../src/server/schema/build-schema.ts'

const schema = buildSchemaFromFiles('schema')
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
const members = types.flatMap(membersOf)
const fields = members.filter((member) => member.kind === 'field')

describe('descriptions', () => {
  it('stand on every type, field, argument, input field and enum value, as sentences', () => {
    expect(members.filter(({ description }) => !/^\P{Ll}.*[.!?]$/su.test(description)).map(toLine)).toEqual([])
  })

  it('say more than the name does', () => {
    expect(members.filter(({ name, description }) => addsNothing(name, description)).map(toLine)).toEqual([])
  })

  it('say what null means wherever it can be returned', () => {
    const nullable = fields.filter(({ type }) => !isNonNullType(type))
    expect(nullable.filter(({ description }) => !/\bnull\b/iu.test(description)).map(toLine)).toEqual([])
  })

  it('name the order of every connection', () => {
    const lists = fields.filter(({ type }) => /Connection!?$/u.test(String(type)))
    const unordered = lists.filter(
      ({ description }) =>
        !/\b(newest record|best match) first\b|\bby (name|title|sup\w+|subject)\b/u.test(description),
    )
    expect(unordered.map(toLine)).toEqual([])
  })

  it('are in British spelling, without doubled words', () => {
    const american =
      /\w*(?:organiz|characteriz|recogniz|normaliz|summariz|authoriz|behavior|color|analyz)\w*|\b(?:center|license|defense|neighbor\w*|labeled|canceled|program|catalog|gray|favor\w*)\b/iu
    const doubled = /\b(\p{L}+) \1\b/iu
    expect(
      members.filter(({ description }) => american.test(description) || doubled.test(description)).map(toLine),
    ).toEqual([])
  })

  it.each([
    ['SupportPaths.complete', MAX_LINKS_BETWEEN],
    ['Query.singlePointsOfFailure', MOST_WEIGHED],
    ['Query.claimCounts', MOST_CLAIMS],
    ['Query.claimCounts', MOST_PROPOSITIONS],
  ])('of %s tells the limit of %i that holds', (coordinate, limit) => {
    expect(fields.find((field) => field.coordinate === coordinate)!.description).toContain(limit.toLocaleString('en'))
  })

  it('never speak of likelihood and of confidence in one sentence', () => {
    const sentences = members.flatMap(({ coordinate, description }) =>
      description.split(/(?<=[.!?;])\s/u).map((sentence) => `${coordinate}: ${sentence}`),
    )
    const both = /(?=.*\b(likel|probab))(?=.*\bconfiden)/isu
    expect(sentences.filter((sentence) => both.test(sentence.replace(/^\S+ /u, '')))).toEqual([])
  })
})

describe('names', () => {
  it('are PascalCase for types, camelCase for fields and arguments, UPPER_CASE for enum values', () => {
    const style = {
      type: /^[A-Z][A-Za-z]+$/u,
      field: /^[a-z][A-Za-z0-9]*$/u,
      input: /^[a-z][A-Za-z0-9]*$/u,
      value: /^[A-Z][A-Z0-9_]*$/u,
    }
    expect(members.filter(({ kind, name }) => !style[kind].test(name)).map(toLine)).toEqual([])
  })

  it('do not call an allegation a fact', () => {
    expect(
      fields.filter(({ name }) => /^(supporters?|supports|isSupportedBy|allies|members)$/u.test(name)).map(toLine),
    ).toEqual([])
  })
})

describe('connections', () => {
  it.each(types.filter(({ name }) => name.endsWith('Connection')))(
    '$name follows the Relay specification',
    (connection) => {
      const edge = connection.name.replace(/Connection$/u, 'Edge')
      const shape = typesOfFields(connection)
      expect(shape).toMatchObject({ edges: `[${edge}!]!`, pageInfo: 'PageInfo!' })
      expect(typesOfFields(schema.getType(edge)!)).toEqual({ cursor: 'String!', node: shape.nodes?.slice(1, -2) })
    },
  )

  it('are paged forward, by first and after', () => {
    const paged = fields.filter(({ type }) => /Connection!?$/u.test(String(type)))
    expect(
      paged.filter(({ args }) => !args.includes('first: Int!') || !args.includes('after: String')).map(toLine),
    ).toEqual([])
  })
})

describe('the schema', () => {
  it('holds no type that cannot be reached from Query', () => {
    const reached = reachableFrom(schema.getQueryType()!)
    expect(types.filter((type) => !reached.has(type)).map(({ name }) => name)).toEqual([])
  })

  it('breaks no caller of the last released one unannounced (see schema/announced-changes.yaml)', () => {
    const released = buildSchema(readFileSync('test/contract/released.graphql', 'utf8'))
    const announced = parse(readFileSync('schema/announced-changes.yaml', 'utf8')) ?? {}
    const changes = findBreakingChanges(released, schema).map(({ description }) => description)
    expect(changes.sort()).toEqual(Object.keys(announced).sort())
  })
})

interface Member {
  kind: 'type' | 'field' | 'input' | 'value'
  coordinate: string
  name: string
  description: string
  type?: GraphQLOutputType
  args: string[]
}

function membersOf(type: GraphQLNamedType): Member[] {
  return [member('type', type.name, type), ...partsOf(type)]
}

function partsOf(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return type.getValues().map((value) => member('value', `${type.name}.${value.name}`, value))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => member('input', `${type.name}.${field.name}`, field))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`
    const args = field.args.map((arg) => `${arg.name}: ${arg.type}`)
    const inputs = field.args.map((arg) => member('input', `${coordinate}(${arg.name}:)`, arg))
    return [{ ...member('field', coordinate, field), type: field.type, args }, ...inputs]
  })
}

function member(
  kind: Member['kind'],
  coordinate: string,
  { name, description }: { name: string; description?: string | null },
): Member {
  return { kind, coordinate, name, description: description ?? '', args: [] }
}

function toLine({ coordinate, description }: Member): string {
  return `${coordinate}: ${description}`
}

function addsNothing(name: string, description: string): boolean {
  const known = new Set(['a', 'an', 'the', 'of', 'its', 'this', 'is', ...words(name)])
  return words(description).every((word) => known.has(word))
}

function words(text: string): string[] {
  return text
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}

function typesOfFields(type: GraphQLNamedType): Record<string, string> {
  if (!isObjectType(type)) return {}
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]))
}

function reachableFrom(type: GraphQLNamedType, reached = new Set<GraphQLNamedType>()): Set<GraphQLNamedType> {
  if (reached.has(type)) return reached
  reached.add(type)
  for (const next of neighboursOf(type)) reachableFrom(next, reached)
  return reached
}

function neighboursOf(type: GraphQLNamedType): GraphQLNamedType[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const used = Object.values(type.getFields()).flatMap((field) =>
    [field, ...field.args].map((part) => getNamedType(part.type)),
  )
  return [...used, ...type.getInterfaces(), ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : [])]
}
