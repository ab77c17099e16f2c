import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type OperationLimits, operationLimits } from './operation-limits.ts'

const schema = buildSchema(
  'type Query { actor: Actor, node: Node } type Actor { name: String, friend: Actor } type Place { name: String } union Node = Actor | Place',
)
const usual: OperationLimits = { maxDepth: 16, maxFields: 1000, maxAliases: 100, maxDirectives: 50 }

const complaints = (source: string, limits: Partial<OperationLimits> = {}) =>
  validate(schema, parse(source), [...specifiedRules, operationLimits({ ...usual, ...limits })])

describe('the depth of an operation', () => {
  const atLimit = '{ actor { friend { name } } }'

  it('may reach the limit and not pass it', () => {
    expect(complaints(atLimit, { maxDepth: 3 })).toEqual([])
    const [complaint] = complaints(atLimit, { maxDepth: 2 })
    expect(complaint!.extensions.code).toBe('QUERY_TOO_COMPLEX')
    expect(complaint!.message).toBe(
      'The operation nests fields 3 deep; this server allows 2. Ask for the inner part in an operation of its own.',
    )
  })

  it('counts fields, through fragments of both kinds, and no fragments', () => {
    const source = '{ ...F ... { ... on Query { actor { name } } } } fragment F on Query { actor { friend { name } } }'
    expect(complaints(source, { maxDepth: 3 })).toEqual([])
    expect(complaints(source, { maxDepth: 2 })).toHaveLength(1)
  })

  it('is measured of each operation of a document', () => {
    expect(complaints(`query B { actor { name } } query A ${atLimit}`, { maxDepth: 2 })).toHaveLength(1)
  })

  it('is measured of a fragment again where it is spread deeper, and of each by itself', () => {
    const source = (first: string, second: string) =>
      `{ a: actor { ...${first} } b: actor { friend { ...${second} } } } fragment F on Actor { name } fragment G on Actor { friend { friend { name } } }`
    expect(complaints(source('F', 'G'), { maxDepth: 4 })[0]!.message).toMatch(/5 deep/u)
    expect(complaints(source('G', 'F'), { maxDepth: 3 })[0]!.message).toMatch(/4 deep/u)
  })

  it('counts in a fragment of any name', () => {
    const source = '{ ...__schema } fragment __schema on Query { actor { friend { name } } }'
    expect(complaints(source, { maxDepth: 3 })).toEqual([])
    expect(complaints(source, { maxDepth: 2 })[0]!.message).toMatch(/3 deep/u)
    expect(complaints(source, { maxFields: 2 })[0]!.message).toMatch(/more than 2 fields/u)
  })
})

describe('the size of an operation', () => {
  it('may reach the limit and not pass it', () => {
    expect(complaints('{ a: actor { name } b: actor { name } }', { maxFields: 4 })).toEqual([])
    const [complaint] = complaints('{ a: actor { name } b: actor { name } }', { maxFields: 3 })
    expect(complaint!.extensions.code).toBe('QUERY_TOO_COMPLEX')
    expect(complaint!.message).toMatch(/^The operation selects more than 3 fields/u)
  })

  it('counts a fragment wherever it is spread, and takes no time for fragments that multiply', () => {
    const spread = (level: number) => `a: friend { ...F${level} } b: friend { ...F${level} }`
    const fragments = Array.from({ length: 100 }, (_, level) => `fragment F${level} on Actor { ${spread(level + 1)} }`)
    const source = `{ actor { ${spread(0)} } } ${fragments.join(' ')} fragment F100 on Actor { name }`
    expect(complaints(source, { maxDepth: 1000 })).toHaveLength(1)
  })

  it('counts __typename like any other field', () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `n${index}: __typename`)
    expect(complaints(`{ ${names.join(' ')} actor { name } }`)[0]!.message).toMatch(/more than 1000 fields/u)
  })
})

describe('the repetitions of an operation', () => {
  const times = (count: number, field: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => field(index)).join(' ')

  it('may reach the limit and not pass it', () => {
    const source = `{ ${times(4, (index) => `a${index}: actor { name }`)} }`
    expect(complaints(source, { maxAliases: 3 })).toEqual([])
    const [complaint] = complaints(source, { maxAliases: 2 })
    expect(complaint!.extensions.code).toBe('QUERY_TOO_COMPLEX')
    expect(complaint!.message).toMatch(/again 3 times.* allows 2/u)
  })

  it.each([
    ['__typename under many aliases', `{ ${times(102, (index) => `n${index}: __typename`)} }`],
    ['a field without an alias', `{ ${times(102, () => 'actor { name }')} }`],
    ['a fragment that is spread again', `{ actor { ${times(102, () => '...F')} } } fragment F on Actor { name }`],
    ['inline fragments', `{ actor { ${times(102, () => '... { name }')} } }`],
    ['below a fragment', `{ actor { ...F } } fragment F on Actor { ${times(102, (index) => `n${index}: name`)} }`],
  ])('counts %s', (_, source) => {
    expect(complaints(source)[0]!.message).toMatch(/again 101 times/u)
  })

  it('are none where one type is asked for what others are asked for too, nor where a field only has another name', () => {
    expect(complaints('{ node { ... on Actor { name } ... on Place { name } } }', { maxAliases: 0 })).toEqual([])
    expect(complaints('{ a: actor { n: name } }', { maxAliases: 0 })).toEqual([])
  })

  it('are refused before the rules of GraphQL compare them in pairs', () => {
    const found = complaints(`{ ${times(900, () => 'actor { name nothing }')} }`, { maxFields: 10_000 })
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/again 899 times/u)])
  })
})

describe('the directives of an operation', () => {
  it('may reach the limit and not pass it, wherever they stand', () => {
    const source =
      'query ($a: Boolean!) { ...F @skip(if: $a) actor @skip(if: $a) { name @include(if: $a) } } fragment F on Query { actor { name } }'
    expect(complaints(source, { maxDirectives: 3 })).toEqual([])
    expect(complaints(source, { maxDirectives: 2 })[0]!.message).toMatch(/3 directives.* allows 2/u)
  })

  it('are counted where the schema does not know them', () => {
    expect(complaints(`query ${'@a '.repeat(51)} { actor { name } }`)[0]!.message).toMatch(/51 directives/u)
  })
})

it('a fragment that spreads itself, or that is not there, is left to the rules of GraphQL', () => {
  const found = complaints('{ ...F ...Missing } fragment F on Query { actor { name } ...F }')
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringMatching(/Missing/u),
    expect.stringMatching(/"F" within itself/u),
  ])
})

it('the introspection that explorers send is within the usual limits', () => {
  expect(complaints(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }))).toEqual([])
})
