import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Ask } from '../support/serve.ts'
import { serveSeeds } from '../support/serve-seeds.ts'
import { testDatabase } from '../support/test-database.ts'

const seed = (path: string) => join(packageRoot, path)
const database = testDatabase()
let ask: Ask

beforeAll(async () => {
  ask = await serveSeeds(database, [seed('seeds/sy24-deir-ez-zor'), seed('test/fixtures/seeds/hostile-names')])
})
afterAll(() => database.close())

afterEach(async () => {
  expect((await ask('{ viewer { name } }')).data).toEqual({ viewer: { name: 'anonymous' } })
})

const claims =
  'query Claims($filter: ClaimFilter, $lens: Lens, $first: Int! = 20, $after: String) { claims(filter: $filter, lens: $lens, first: $first, after: $after) { totalCount pageInfo { endCursor } nodes { id } } }'

describe('a look-up of nothing', () => {
  it('answers null, whatever is looked up', async () => {
    const { data, errors } = await ask(`{
      actor(ref: "isnad:nobody") { name }
      place(ref: "ocha:SY999999") { name }
      incident(ref: "00000000-0000-0000-0000-000000000000") { name }
      source(ref: "isnad:isis") { name }
      document(ref: "x") { title }
      claim(ref: "isnad:claim-nothing") { id }
      node(id: "nothing") { id }
      nodes(ids: ["", "nothing", "' OR 1=1 //"]) { id }
    }`)
    expect(errors).toEqual([])
    const nothing = { actor: null, place: null, incident: null, source: null, document: null, claim: null, node: null }
    expect(data).toEqual({ ...nothing, nodes: [null, null, null] })
  })
})

describe('an argument that is wrong', () => {
  const unknown = 'isnad:nobody'
  it.each<[title: string, variables: Record<string, unknown>, code: string, message: RegExp]>([
    [
      'a claimant that nobody knows',
      { lens: { claimants: [unknown] } },
      'UNKNOWN_REF',
      /lens\.claimants.*isnad:nobody/,
    ],
    ['a source that is an actor', { lens: { excludeSources: ['isnad:isis'] } }, 'UNKNOWN_REF', /lens\.excludeSources/],
    [
      'a subject that nobody knows',
      { filter: { subjects: [unknown] } },
      'UNKNOWN_REF',
      /filter\.subjects.*isnad:nobody/,
    ],
    ['a reference without a value', { filter: { subjects: ['isnad:'] } }, 'INVALID_REF', /subjects.*"isnad:"/],
    ['a reference without a scheme', { lens: { places: [':dhiban'] } }, 'INVALID_REF', /places.*":dhiban"/],
    ['an empty reference', { lens: { places: [' '] } }, 'BAD_USER_INPUT', /reference.*never empty/],
    ['a number for a reference', { lens: { places: [7] } }, 'BAD_USER_INPUT', /places/],
    ['a date that is none', { lens: { heldDuring: 'last Saturday' } }, 'BAD_USER_INPUT', /heldDuring.*last Saturday/],
    [
      'a day that no month has',
      { lens: { heldThroughout: '2021-02-31' } },
      'BAD_USER_INPUT',
      /heldThroughout.*2021-02-31/,
    ],
    [
      'a moment without an offset',
      { lens: { knownAt: '2021-03-01T00:00:00' } },
      'BAD_USER_INPUT',
      /knownAt.*2021-03-01/,
    ],
    ['a word of no list', { lens: { modalities: ['CERTAIN'] } }, 'BAD_USER_INPUT', /modalities.*CERTAIN/],
    ['a condition of no lens', { lens: { whoever: [] } }, 'BAD_USER_INPUT', /whoever/],
    ['a page of none', { first: 0 }, 'BAD_USER_INPUT', /claims\.first: 0 .*1 to 200/],
    ['a page of less than none', { first: -1 }, 'BAD_USER_INPUT', /claims\.first: -1/],
    ['a page beyond the limit', { first: 201 }, 'BAD_USER_INPUT', /claims\.first: 201/],
    ['a page of no whole number', { first: 2.5 }, 'BAD_USER_INPUT', /\$first/],
    ['a page of a word', { first: 'all' }, 'BAD_USER_INPUT', /\$first/],
    ['a cursor that is none', { after: 'page 2' }, 'BAD_CURSOR', /after.*page 2/],
    ['an empty cursor', { after: '' }, 'BAD_CURSOR', /after/],
    ['a cursor made up', { after: Buffer.from('["x","y"]').toString('base64url') }, 'BAD_CURSOR', /after/],
  ])('%s is refused by name', async (_, variables, code, message) => {
    const { errors, data } = await ask(claims, variables)
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }])
  })

  it.each([
    ['{ claims(lens: { heldDuring: "2021-13" }) { totalCount } }', 'BAD_USER_INPUT', /2021-13/],
    ['{ claims(lens: { knownAt: "yesterday" }) { totalCount } }', 'BAD_USER_INPUT', /yesterday/],
    ['{ claims(lens: { heldDuring: 2021 }) { totalCount } }', 'BAD_USER_INPUT', /EdtfDate/],
    ['{ actor(ref: "") { name } }', 'BAD_USER_INPUT', /reference/],
    ['{ actor(ref: "isnad:") { name } }', 'INVALID_REF', /ref: "isnad:"/],
    ['{ actors(filter: { kinds: [WIZARD] }) { totalCount } }', 'BAD_USER_INPUT', /WIZARD/],
    ['{ actors { nodes { mother } } }', 'BAD_USER_INPUT', /mother/],
    ['{ actors { nodes { name }', 'BAD_USER_INPUT', /Syntax/],
    ['{ search(text: "  ") { nodes { score } } }', 'BAD_USER_INPUT', /text/],
    ['{ dependsOn(ref: "isnad:nobody") { totalCount } }', 'UNKNOWN_REF', /ref.*isnad:nobody/],
    ['{ supportPaths(from: "isnad:nobody", to: "isnad:isis") { complete } }', 'UNKNOWN_REF', /from.*isnad:nobody/],
    ['{ supportNetwork(of: ["isnad:dhiban"]) { complete } }', 'UNKNOWN_REF', /of.*isnad:dhiban/],
    ['{ supportNetwork(of: ["isnad:isis"], maxHops: 0) { complete } }', 'BAD_USER_INPUT', /maxHops/],
    ['{ supportPaths(from: "isnad:iran", to: "isnad:isis", maxHops: 1000) { complete } }', 'BAD_USER_INPUT', /maxHops/],
    [
      '{ incidents(filter: { withinBox: { west: 40, south: 99, east: 41, north: 36 } }) { totalCount } }',
      'BAD_USER_INPUT',
      /south/,
    ],
    ['{ actor(ref: "isnad:isis") { claims(first: 500) { totalCount } } }', 'BAD_USER_INPUT', /claims\.first: 500/],
  ])('%s is refused', async (query, code, message) => {
    const { errors, data } = await ask(query)
    expect(Object.values(data ?? {})).toEqual(data === null ? [] : [null])
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } })
  })
})

describe('a cursor', () => {
  it('serves only the list, filter and lens that gave it out, unchanged', async () => {
    const { data } = await ask(claims, { first: 1 })
    const after: string = data.claims.pageInfo.endCursor
    const next = await ask(claims, { first: 1, after })
    expect(next.data.claims.nodes).toHaveLength(1)
    const refused = [
      { first: 1, after: after.slice(0, -4) },
      { first: 1, after, filter: { predicates: ['SUPPORTS'] } },
      { first: 1, after, lens: { attributions: ['ANONYMOUS'] } },
    ]
    for (const variables of refused) {
      expect((await ask(claims, variables)).errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
    }
    const elsewhere = await ask('query($after: String) { actors(after: $after) { nodes { id } } }', { after })
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
  })
})

describe('a lens', () => {
  const moments = (inner: string) => `{
    claims(lens: { knownAt: "2030-01-01T00:00:00Z" }) {
      totalCount
      nodes { proposition { status(lens: { knownAt: "${inner}" }) } }
    }
  }`

  it('below a field may repeat the moment of the record in any offset, and name no other', async () => {
    expect((await ask(moments('2030-01-01T03:00:00+03:00'))).errors).toEqual([])
    const { errors } = await ask(moments('2030-01-01T00:00:01Z'))
    expect(errors).toMatchObject([
      { message: expect.stringContaining('knownAt'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it.each([
    ...['claimants', 'sources', 'datasets', 'places', 'against', 'modalities', 'attributions', 'supportTypes'].map(
      (condition) => ({ lens: { [condition]: [] } }),
    ),
    ...['claimants', 'subjects', 'predicates', 'documents', 'languages', 'roles'].map((condition) => ({
      filter: { [condition]: [] },
    })),
  ])('or filter with an empty list lets nothing pass: %j', async (variables) => {
    const { data, errors } = await ask(claims, variables)
    expect(errors).toEqual([])
    expect(data.claims).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('that sets nobody aside sets nothing aside', async () => {
    const ids = '($lens: Lens) { claims(lens: $lens, first: 50) { totalCount nodes { id } } }'
    const everyone = await ask(`query${ids}`)
    const lens = { excludeClaimants: [], excludeSources: [], excludeDatasets: [] }
    expect((await ask(`query${ids}`, { lens })).data).toEqual(everyone.data)
  })
})

describe('an operation', () => {
  it('that nests too deeply is refused with both depths', async () => {
    const nest = (depth: number): string =>
      depth === 0 ? 'id' : `claims { nodes { claimant { ... on Actor { ${nest(depth - 1)} } } } }`
    const { errors } = await ask(`{ actors { nodes { ${nest(6)} } } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }])
    expect(errors[0]!.message).toMatch(/21 deep.* 16/)
  })

  it('of introspection is answered in full', async () => {
    const { data, errors } = await ask(
      `{ __schema { queryType { name } types { name description fields { name description type { kind name ofType { kind name ofType { kind name } } } } } } }`,
    )
    expect(errors).toEqual([])
    expect(data.__schema.types.map(({ name }: { name: string }) => name)).toContain('SupportPaths')
  })
})

describe('a hostile name', () => {
  const hostile = [
    "Robert'}) DETACH DELETE n //",
    'Jo"hn `back``tick` O\'Ne\\il \\u0060 $1',
    'Tom \u202Egnp.exe\u202C \u2067قائد\u2069 Kid',
  ]

  it.each(hostile)('is given back as it was written, and found: %j', async (name) => {
    const { data, errors } = await ask(
      'query($text: String!) { search(text: $text) { nodes { by matched node { ... on Actor { name } } } } actors(filter: { nameContains: $text }) { nodes { name } } }',
      { text: name },
    )
    expect(errors).toEqual([])
    expect(data.search.nodes).toEqual([{ by: 'EXACT', matched: name, node: { name } }])
    expect(data.actors.nodes).toEqual([{ name }])
  })

  it('may stand in an identifier, a value and a statement', async () => {
    const { data, errors } = await ask(`{
      actor(ref: "evil:'\`}]->(:Name)//") { name claimsMade { nodes { statement proposition { value } } } }
      datasets { title }
    }`)
    expect(errors).toEqual([])
    expect(data.actor.name).toBe(hostile[0])
    expect(data.actor.claimsMade.nodes).toEqual([
      { statement: '" + \' `MATCH (n) DETACH DELETE n` \\', proposition: { value: "a 'value' of `signs` \u202E}]" } },
    ])
    expect(data.datasets).toContainEqual({ title: expect.stringContaining("'); DROP `all` //") })
  })

  it.each([
    `"}]) RETURN 1 //`,
    `x' OR '1'='1`,
    '{{7*7}}',
    '`',
    '\\',
    '\u0000',
    '\u202E',
    '؟',
    '*',
    'zzz AND',
    'name:*',
  ])('that is sought and nowhere is an empty answer: %j', async (text) => {
    const { data, errors } = await ask(
      'query($text: String!, $ref: Ref!) { search(text: $text) { nodes { matched } } actor(ref: $ref) { name } }',
      { text, ref: `isnad:${text}` },
    )
    expect(errors).toEqual([])
    expect(data).toEqual({ search: { nodes: [] }, actor: null })
  })
})

describe('an Authorization header', () => {
  it.each(['Bearer wrong', 'Bearer', 'Basic d3Jvbmc6d3Jvbmc=', 'wrong', ''])(
    'that proves nothing is refused and never anonymous: "%s"',
    async (authorization) => {
      const { status, data, errors } = await ask('{ viewer { name } }', {}, { authorization })
      expect(status).toBe(401)
      expect(data).toBeNull()
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    },
  )
})
