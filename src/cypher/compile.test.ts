import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { decodeField } from './decode-row.ts'
import type {
  ChoicePlan,
  ColumnPlan,
  FieldPlan,
  ItemPlan,
  Match,
  PagePlan,
  RelatedPlan,
  ShapePlan,
  WitnessedCondition,
} from './plan.ts'
import { noRequest } from './testing/no-request.ts'
import { cypher, parameter, type Variable, variable } from './text/fragment.ts'
import { identifier } from './text/identifiers.ts'

const name = column('name')
const dog = shape('Dog', { name })
const friends: Match = {
  pattern: (from, to) => cypher`(${from})-[:FRIEND]->(${to}:Dog)`,
  where: (to) => [cypher`${to}.level <= ${parameter('clearance', () => 0)}`, cypher`NOT ${to}.gone`],
}
const all: Match = { pattern: (_, to) => cypher`(${to}:Dog)`, where: () => [] }
const byName = (node: Variable) => cypher`${node}.name`

describe('a statement', () => {
  it('returns one row: the references found and the value', () => {
    expect(textOf(column('name'))).toBe('/* test */\nRETURN [] AS found, nothing.name AS value')
  })

  it('resolves its references at its head, and hands their ids on', () => {
    const [found, ids] = [variable('ofFound'), variable('of')]
    const refs = [{ argument: 'of', refs: () => ['a'], found, ids, read: cypher`[{ref: 'a', ids: [1]}]` }]
    const root: ColumnPlan = { ...name, read: () => cypher`${ids}` }
    expect(compile({ name: 'test', refs, root }).text).toMatchInlineSnapshot(`
      "/* test */
      WITH [{ref: 'a', ids: [1]}] AS ofFound
      WITH ofFound, reduce(all = [], x IN ofFound | all + x.ids) AS of
      RETURN [[x IN ofFound | x.ref]] AS found, of AS value"
    `)
  })

  it('says the same for the same plan, whatever is asked for', () => {
    const withClearance = (level: number) =>
      textOf(
        related({ match: { ...all, where: (to) => [cypher`${to}.level <= ${parameter('clearance', () => level)}`] } }),
      )
    expect(withClearance(0)).toBe(withClearance(4))
  })
})

describe('nodes that a relation leads to', () => {
  it('are a list', () => {
    const plan = related({ match: friends, orderBy: byName, limit: cypher`${parameter('limit', () => 3)}` })
    expect(textOf(plan)).toMatchInlineSnapshot(`
      "/* test */
      RETURN [] AS found, COLLECT {
        MATCH (nothing)-[:FRIEND]->(dog:Dog)
        WHERE dog.level <= $clearance AND NOT dog.gone
        WITH dog
        ORDER BY dog.name
        LIMIT $limit
        RETURN [dog.name]
      } AS value"
    `)
    expect(decode(plan, [['Rex'], [null]])).toEqual([
      { __typename: 'Dog', name: 'REX' },
      { __typename: 'Dog', name: null },
    ])
  })

  it('are the first one where there is one, and null where there is none', () => {
    const plan = related({ many: false, match: all })
    expect(textOf(plan)).toContain(
      'reduce(only = null, row IN COLLECT {\n  MATCH (dog:Dog)\n  RETURN [dog.name]\n} | row) AS value',
    )
    expect(decode(plan, ['Rex'])).toEqual({ __typename: 'Dog', name: 'REX' })
    expect(decode(plan, null)).toBeNull()
  })

  it('are counted once each where the pattern may reach one several times', () => {
    expect(textOf(related({ match: { ...all, distinct: true } }))).toContain('WITH DISTINCT dog\n')
  })

  it('may be turned into another value when they are decoded', () => {
    expect(decode(related({ decode: (dogs) => (dogs as unknown[]).length }), [['Rex']])).toBe(1)
  })

  it('keep apart from the nodes that they hang on', () => {
    const inner = related({ match: friends })
    expect(textOf(related({ match: all, item: shape('Dog', { friends: inner }) }))).toMatchInlineSnapshot(`
      "/* test */
      RETURN [] AS found, COLLECT {
        MATCH (dog:Dog)
        RETURN [COLLECT {
          MATCH (dog)-[:FRIEND]->(dog2:Dog)
          WHERE dog2.level <= $clearance AND NOT dog2.gone
          RETURN [dog2.name]
        }]
      } AS value"
    `)
  })
})

describe('a choice', () => {
  const choice: ChoicePlan = { kind: 'choice', shapes: [dog, shape('Cat', { lives: column('lives') })] }
  const plan = related({ many: false, match: all, item: choice })

  it('reads each node as its label says', () => {
    expect(textOf(plan)).toContain(
      "reduce(only2 = null, row2 IN COLLECT { WITH dog WHERE dog:Dog RETURN ['Dog', [dog.name]] } + COLLECT { WITH dog WHERE dog:Cat RETURN ['Cat', [dog.lives]] } | row2)",
    )
    expect(decode(plan, ['Cat', ['nine']])).toEqual({ __typename: 'Cat', lives: 'NINE' })
  })

  it('is null for a node of another label', () => {
    expect(decode(plan, null)).toBeNull()
    expect(decode({ ...plan, many: true }, [null, ['Dog', ['a']]])).toEqual([null, { __typename: 'Dog', name: 'A' }])
  })
})

describe('a page', () => {
  it('goes on after a key and counts all, not what is left', () => {
    expect(textOf(page({ counted: true }))).toMatchInlineSnapshot(`
      "/* test */
      RETURN [] AS found, {rows: COLLECT {
        MATCH (nothing)-[:FRIEND]->(dog:Dog)
        WHERE dog.level <= $clearance AND NOT dog.gone
        WITH dog
        WHERE dog.name > $after
        WITH dog
        ORDER BY dog.name
        LIMIT $limit
        RETURN [dog.name, [[dog.name]]]
      }, total: COUNT {
        MATCH (nothing)-[:FRIEND]->(dog2:Dog)
        WHERE dog2.level <= $clearance2 AND NOT dog2.gone
        RETURN dog2
      }} AS value"
    `)
  })

  it('reads no keys where no cursor can be asked for', () => {
    expect(textOf(page({ keyed: false }))).toContain('RETURN [null, [[dog.name]]]')
    expect(decode(page({ keyed: false, limit: () => 1 }), { rows: [[null, [['Rex']]]] })).toMatchObject({ cutAt: null })
  })

  it('counts nothing that nobody asked for', () => {
    expect(textOf(page({}))).not.toContain('COUNT')
  })

  it('says what it hangs on, where it hangs on something', () => {
    expect(textOf(page({ owner: (from) => cypher`${from}.id` }))).toContain('{owner: nothing.id, rows: COLLECT {')
  })

  it('is decoded row by row, each as every view of the node selects it', () => {
    const twice = page({ items: [dog, shape('Dog', { title: name })] })
    const rows = [['k', [['Rex'], ['Rex']]]]
    const items = [
      { __typename: 'Dog', name: 'REX' },
      { __typename: 'Dog', title: 'REX' },
    ]
    expect(decode(twice, { rows })).toEqual({ owner: null, rows: [{ key: 'k', items }], cutAt: null, total: null })
    expect(decode(twice, { owner: 'x', rows: [], total: 7 })).toMatchObject({ owner: 'x', rows: [], total: 7 })
  })
})

describe('a page under a derived condition', () => {
  const only = {
    doubtful: (to: Variable) => cypher`${to}.doubtful`,
    evidence: name,
    holds: (loud: unknown) => loud === 'YES',
  }
  const plan = page({ only, counted: true, limit: () => 2 })

  it('fetches what decides only where there is doubt, and counts the rest', () => {
    expect(textOf(plan)).toMatchInlineSnapshot(`
      "/* test */
      RETURN [] AS found, {rows: COLLECT {
        MATCH (nothing)-[:FRIEND]->(dog:Dog)
        WHERE dog.level <= $clearance AND NOT dog.gone
        WITH dog
        WHERE dog.name > $after
        WITH dog
        ORDER BY dog.name
        LIMIT $limit
        RETURN [dog.name, [[dog.name]], reduce(only = null, row IN COLLECT { WITH dog WHERE dog.doubtful RETURN dog.name } | row)]
      }, total: COUNT {
        MATCH (nothing)-[:FRIEND]->(dog2:Dog)
        WHERE dog2.level <= $clearance2 AND NOT dog2.gone AND NOT (dog2.doubtful)
        RETURN dog2
      }, doubts: COLLECT {
        MATCH (nothing)-[:FRIEND]->(dog3:Dog)
        WHERE dog3.level <= $clearance3 AND NOT dog3.gone AND dog3.doubtful
        RETURN dog3.name
      }} AS value"
    `)
  })

  it('fetches what decides for all where there is always doubt', () => {
    const text = textOf(page({ only: { ...only, doubtful: null }, counted: true }))
    expect(text).toContain('RETURN [dog.name, [[dog.name]], dog.name]')
    expect(text).toContain('total: 0, doubts: COLLECT {')
  })

  it('fetches nothing more of a row that shows what decides', () => {
    const holds = (dog: unknown) => (dog as { name: string }).name !== 'REX'
    const shown = page({ only: { ...only, isShown: true, holds }, counted: true, limit: () => 2 })
    expect(textOf(shown)).toContain('RETURN [dog.name, [[dog.name]]]\n')
    expect(textOf(shown)).toContain('WHERE dog3.level <= $clearance3 AND NOT dog3.gone AND dog3.doubtful')
    const rows = [
      ['a', [['Rex']]],
      ['b', [['Fido']]],
    ]
    expect(decode(shown, { rows, total: 5, doubts: [] })).toMatchObject({ rows: [{ key: 'b' }], cutAt: 'b', total: 5 })
  })

  it('leaves out what fails, says up to where it looked, and counts what holds', () => {
    const rows = [
      ['a', [['Rex']], 'no'],
      ['b', [['Fido']], null],
    ]
    expect(decode(plan, { rows, total: 5, doubts: ['no', 'yes', 'yes'] })).toEqual({
      owner: null,
      rows: [{ key: 'b', items: [{ __typename: 'Dog', name: 'FIDO' }] }],
      cutAt: 'b',
      total: 7,
    })
  })
})

describe('a page under a condition that others bear out', () => {
  const witnessed: WitnessedCondition = {
    witnesses: (dog) => cypher`${dog}.owners`,
    evidence: {
      match: (witnesses, owner) => cypher`UNWIND ${witnesses} AS one MATCH (${owner}:Owner {name: one})`,
      key: byName,
      item: name,
    },
    holds: (owners, known) => (owners as string[]).some((owner) => known.get(owner) === 'ANN'),
  }

  it('reads what the witnesses of all rows share once, beside the rows', () => {
    expect(textOf(page({ witnessed, owner: (from) => cypher`${from}.id` }))).toMatchInlineSnapshot(`
      "/* test */
      RETURN [] AS found, reduce(only = null, row IN COLLECT {
        WITH COLLECT {
          MATCH (nothing)-[:FRIEND]->(dog:Dog)
          WHERE dog.level <= $clearance AND NOT dog.gone
          WITH dog
          WHERE dog.name > $after
          WITH dog
          ORDER BY dog.name
          LIMIT $limit
          RETURN [dog.name, [[dog.name]], dog.owners]
        } AS rows, [] AS doubts
        RETURN {owner: nothing.id, rows: rows, weighed: COLLECT {
          UNWIND [row IN rows | row[2]] + doubts AS one MATCH (weighed:Owner {name: one})
          RETURN [weighed.name, weighed.name]
        }}
      } | row) AS value"
    `)
  })

  it('weighs every node of the list where it is counted', () => {
    expect(textOf(page({ witnessed, counted: true }))).toContain('RETURN dog2.owners')
  })

  it('goes together with a condition that is decided by itself', () => {
    const only = { doubtful: null, evidence: name, holds: (loud: unknown) => loud === 'YES' }
    const plan = page({ witnessed, only, counted: true })
    const text = textOf(plan)
    expect(text).toContain(', {witnesses: dog.owners, doubt: dog.name}]')
    expect(text).toContain('UNWIND [doubt IN [row IN rows | row[2]] + doubts | doubt.witnesses] AS one')
    const doubts = [
      { witnesses: ['ann'], doubt: 'yes' },
      { witnesses: ['ann'], doubt: 'no' },
      { witnesses: [], doubt: 'yes' },
    ]
    const rows = doubts.map((doubt, at) => [`${at}`, [['Rex']], doubt])
    expect(decode(plan, { rows, total: 0, doubts, weighed: [['ann', 'Ann']] })).toMatchObject({
      rows: [{ key: '0' }],
      total: 1,
    })
  })

  it('leaves out whom nobody bears out', () => {
    const plan = page({ witnessed, counted: true })
    const rows = [
      ['a', [['Rex']], ['bob']],
      ['b', [['Fido']], ['bob', 'ann']],
    ]
    const weighed = [
      ['ann', 'Ann'],
      ['bob', 'Bob'],
    ]
    expect(decode(plan, { rows, total: 0, doubts: [['ann'], ['bob'], []], weighed })).toMatchObject({
      rows: [{ key: 'b' }],
      total: 1,
    })
  })
})

describe('a shape', () => {
  const derived: FieldPlan = { kind: 'derived', label: 'loud', finish: ({ names }) => `${names}!` }
  const plan: ShapePlan = { kind: 'shape', type: 'Dog', fields: { loud: derived, name }, needs: { 'need:names': name } }

  it('fetches what its derived fields need beside what was selected', () => {
    expect(textOf(plan)).toContain('[nothing.name, nothing.name] AS value')
  })

  it('finishes derived fields from what they need, in the order of the selection, and shows nothing else', () => {
    const value = decode(plan, ['Rex', 'Fido'])
    expect(value).toEqual({ __typename: 'Dog', loud: 'FIDO!', name: 'REX' })
    expect(Object.keys(value as object)).toEqual(['__typename', 'loud', 'name'])
  })
})

const decode = (plan: FieldPlan, raw: unknown) => decodeField(plan, raw, noRequest)

function textOf(root: FieldPlan): string {
  return compile({ name: 'test', refs: [], root }).text
}

/** What it decodes is in upper case, so that a test sees that it was decoded. */
function column(property: string): ColumnPlan {
  const decode = (raw: unknown) => (raw as string | null)?.toUpperCase() ?? null
  return { kind: 'column', label: property, read: (node) => cypher`${node}.${identifier(property)}`, decode }
}

function shape(type: string, fields: ShapePlan['fields']): ShapePlan {
  return { kind: 'shape', type, fields, needs: {} }
}

function related(given: Partial<RelatedPlan> & { readonly item?: ItemPlan }): RelatedPlan {
  return { kind: 'related', label: 'dogs', many: true, hint: 'dog', match: all, item: dog, ...given }
}

function page(given: Partial<PagePlan>): PagePlan {
  return {
    kind: 'page',
    label: 'dogs',
    hint: 'dog',
    match: friends,
    key: byName,
    owner: null,
    after: () => '',
    limit: () => 3,
    items: [dog],
    counted: false,
    keyed: true,
    decode: (decoded) => decoded,
    ...given,
  }
}
