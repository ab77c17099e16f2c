import { describe, expect, it, test } from 'vitest'
import { compile } from '../../cypher/compile.ts'
import { decodeField } from '../../cypher/decode-row.ts'
import type { ColumnPlan } from '../../cypher/plan.ts'
import { askedFieldOf } from '../../cypher/testing/root-field.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { lens } from '../../lens/testing/lens.ts'
import { reading } from '../../lens/testing/reading.ts'
import { planConnection } from './connection.ts'

const sdl = `
  type Query { dogs(first: Int! = 2, after: String, breed: String): DogConnection! }
  type DogConnection { nodes: [Dog!]!, edges: [DogEdge!]!, pageInfo: PageInfo!, totalCount: Int! }
  type DogEdge { cursor: String!, node: Dog! }
  type Dog { name: String! }
  type PageInfo { hasNextPage: Boolean!, hasPreviousPage: Boolean!, startCursor: String, endCursor: String }
`
const ends = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

describe('the plan of a page', () => {
  it('asks for one node more than the page shows, after the key of the cursor', () => {
    const cursor = pageOf('{ dogs { pageInfo { endCursor } } }', ['Fido', 'Rex']).pageInfo.endCursor
    const { params } = compiled(`{ dogs(first: 5, after: "${cursor}") { nodes { name } } }`)
    expect(params).toEqual({ after: 'Rex', limit: 6 })
  })

  it('counts only where totalCount is selected', () => {
    expect(compiled('{ dogs { totalCount } }').text).toContain('COUNT')
    expect(compiled('{ dogs { nodes { name } } }').text).not.toContain('COUNT')
  })

  it.each([0, -1, 101])('refuses a page of %i and names the argument', (first) => {
    const refusal = {
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(`^dogs\\.first: ${first} is out of range`),
    }
    expect(() => compiled(`{ dogs(first: ${first}) { totalCount } }`)).toThrow(expect.objectContaining(refusal))
  })

  it('takes a page of the largest size', () => {
    expect(compiled('{ dogs(first: 100) { totalCount } }').params).toEqual({ after: '', limit: 101 })
  })
})

describe('a page', () => {
  it('is laid out as nodes and as edges, under the keys of the response', () => {
    const source = '{ dogs { all: nodes { name } edges { at: cursor node { title: name } } total: totalCount } }'
    expect(pageOf(source, ['Fido'], 7)).toEqual({
      __typename: 'DogConnection',
      all: ['Fido as all'],
      edges: [{ __typename: 'DogEdge', at: expect.any(String), node: 'Fido as node' }],
      total: 7,
    })
  })

  it('shows that there are more, and not the one that says so', () => {
    const page = pageOf(`{ dogs { nodes { name } ${ends} } }`, ['Fido', 'Rex', 'Spot'])
    expect(page.nodes).toEqual(['Fido as nodes', 'Rex as nodes'])
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  })

  it('starts and ends at the cursors of its edges', () => {
    const { pageInfo, edges } = pageOf(`{ dogs { edges { cursor } ${ends} } }`, ['Fido', 'Rex', 'Spot'])
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual(edges.map(({ cursor }) => cursor))
  })

  it('has no cursors where it is empty', () => {
    expect(pageOf(`{ dogs { ${ends} } }`, []).pageInfo).toEqual({
      __typename: 'PageInfo',
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    })
  })
})

test('a cursor holds for its list in any page size, not for other arguments, types or lenses', () => {
  const { endCursor } = pageOf('{ dogs(breed: "Collie") { pageInfo { endCursor } } }', ['Rex']).pageInfo
  const after = (breed: string) => `{ dogs(first: 9, breed: "${breed}", after: "${endCursor}") { nodes { name } } }`
  const refusal = expect.objectContaining({ code: 'BAD_CURSOR', message: expect.stringMatching(/^dogs\.after: /u) })
  expect(compiled(after('Collie')).params).toMatchObject({ after: 'Rex' })
  expect(() => compiled(after('Poodle'))).toThrow(refusal)
  expect(() => compiled(after('Collie'), reading(), 'Kennel')).toThrow(refusal)
  expect(() => compiled(after('Collie'), narrow(reading(), lens({ modalities: ['STATED'] })))).toThrow(refusal)
})

interface Page {
  readonly nodes: readonly unknown[]
  readonly edges: readonly { readonly cursor: string }[]
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null }
}

function asked(source: string, scope: Reading = reading(), parent = 'Query') {
  const { field, request } = askedFieldOf(sdl, source)
  const plan = planConnection({
    field,
    parent,
    reading: scope,
    hint: 'dog',
    match: { pattern: (_, dog) => cypher`(${dog}:Dog)`, where: () => [] },
    key: (dog) => cypher`${dog}.name`,
    item: (field): ColumnPlan => ({
      kind: 'column',
      label: field.key,
      read: (dog) => cypher`${dog}.name`,
      decode: (raw) => `${raw} as ${field.key}`,
    }),
  })
  return { plan, request }
}

/** The statement with its values. */
function compiled(...given: Parameters<typeof asked>) {
  const { plan, request } = asked(...given)
  return compile({ name: 'dogs', refs: [], root: plan }).bind(request)
}

/** The page that a statement's rows make: each row holds its name once for each view of the node. */
function pageOf(source: string, names: readonly string[], total?: number): Page {
  const { plan: page, request } = asked(source)
  const rows = names.map((name) => [name, page.items.map(() => name)])
  return decodeField(page, { rows, ...(total !== undefined && { total }) }, request) as Page
}
