import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { operationLimit } from './limits.ts'

const schema = buildSchema('type Query { actor: Actor } type Actor { name: String, friend: Actor }')

const complaints = (source: string, limits: Partial<Parameters<typeof operationLimit>[0]>) =>
  validate(schema, parse(source), [operationLimit({ maxDepth: 16, maxFields: 1000, ...limits })])

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
    expect(complaints(`query A ${atLimit} query B { actor { name } }`, { maxDepth: 2 })).toHaveLength(1)
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
})

it('a fragment that spreads itself, or that is not there, is left to the rules of GraphQL', () => {
  expect(complaints('{ ...F ...Missing } fragment F on Query { actor { name } ...F }', {})).toEqual([])
})

it('the introspection that explorers send is within the usual limits', () => {
  expect(complaints(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }), {})).toEqual([])
})
