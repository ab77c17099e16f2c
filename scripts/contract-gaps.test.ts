import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { contractGaps } from './contract-gaps.ts'

const contract = `
  interface Node { id: ID! }
  type Actor implements Node { id: ID! links(kind: Kind! = NEAR, first: Int! = 20): [Actor!]! }
  enum Kind { NEAR FAR }
  input Filter { kinds: [Kind!] includeUndated: Boolean! = true }
  type Query { actor(ref: ID!, filter: Filter): Actor }
`

describe('contractGaps', () => {
  it('finds none where the schema offers the contract and more', () => {
    const schema = contract
      .replace('enum Kind {', 'enum Kind { MIDDLE')
      .replace('id: ID! links', 'name(lang: String): String id: ID! links')
    expect(gaps(schema)).toEqual([])
  })

  it('names each member that is missing', () => {
    const schema = contract
      .replace('implements Node', '')
      .replace('NEAR FAR', 'NEAR')
      .replace(', filter: Filter', '')
      .replace('kinds: [Kind!]', '')
    expect(gaps(schema)).toEqual([
      'Actor implements Node is promised by the contract and missing: add it, or defer it to an issue.',
      'Kind.FAR is promised by the contract and missing: add it, or defer it to an issue.',
      'Filter.kinds is promised by the contract and missing: add it, or defer it to an issue.',
      'Query.actor(filter:) is promised by the contract and missing: add it, or defer it to an issue.',
    ])
  })

  it('compares types, nullability and defaults', () => {
    const schema = contract.replace('= 20', '= 10').replace('[Actor!]!', '[Actor!]').replace('= true', '= false')
    expect(gaps(schema)).toEqual([
      'Actor.links is `[Actor!]!` in the contract but `[Actor!]` in the schema.',
      'Actor.links(first:) is `Int! = 20` in the contract but `Int! = 10` in the schema.',
      'Filter.includeUndated is `Boolean! = true` in the contract but `Boolean! = false` in the schema.',
    ])
  })

  it('compares what kind of type a name stands for', () => {
    const schema = contract.replace('enum Kind { NEAR FAR }', 'scalar Kind').replace('= NEAR', '= "NEAR"')
    expect(gaps(schema)).toContain(
      'Kind is `EnumTypeDefinition` in the contract but `ScalarTypeDefinition` in the schema.',
    )
  })

  it('lets a deferred member be absent, and with a type or field all that is in it', () => {
    const schema = 'type Query { version: String }'
    expect(
      gaps(schema, { Node: 'later', Actor: 'later', Kind: 'later', Filter: 'later', 'Query.actor': 'later' }),
    ).toEqual([])
  })

  it('wants a deferred member to be absent', () => {
    expect(gaps(contract, { 'Kind.FAR': 'later' })).toEqual([
      'Kind.FAR is offered by the schema and still deferred to "later": remove one of the two.',
    ])
  })

  it('wants a deferred member to be in the contract', () => {
    expect(gaps(contract, { 'Actor.likes': 'later' })).toEqual([
      'Actor.likes is deferred to "later" but the contract has no such member: remove the entry.',
    ])
  })

  it('refuses arguments and input fields that a caller of the contract cannot know of', () => {
    const schema = contract
      .replace('(ref: ID!', '(ref: ID!, key: ID!')
      .replace('kinds: [Kind!]', 'kinds: [Kind!] key: ID!')
    expect(gaps(schema)).toEqual([
      'Filter.key is demanded by the schema and unknown to the contract: make it optional.',
      'Query.actor(key:) is demanded by the schema and unknown to the contract: make it optional.',
    ])
  })
})

function gaps(schema: string, deferred: Record<string, string> = {}): string[] {
  return contractGaps({
    contract: buildSchema(contract),
    schema: buildSchema(schema),
    deferred: new Map(Object.entries(deferred)),
  })
}
