import { expect, it } from 'vitest'
import type { ColumnPlan, FieldPlan, Match, PagePlan, RelatedPlan, ShapePlan } from './plan.ts'
import { printPlan } from './print-plan.ts'
import { cypher, parameter, type Variable, variable } from './text/fragment.ts'
import { identifier } from './text/identifiers.ts'

const column = (label: string): ColumnPlan => ({
  kind: 'column',
  label,
  read: (node) => cypher`${node}.${identifier(label)}`,
  decode: (raw) => raw,
})
const name = column('name')
const loud: FieldPlan = { kind: 'derived', label: 'loud', finish: () => '!' }
const dog: ShapePlan = { kind: 'shape', type: 'Dog', fields: { name, cry: loud }, needs: { 'need:names': name } }
const cat: ShapePlan = { kind: 'shape', type: 'Cat', fields: { name }, needs: {} }
const friends: Match = { pattern: (from, to) => cypher`(${from})-[:FRIEND]->(${to}:Dog)`, where: () => [] }
const byName = (node: Variable) => cypher`${node}.name`
const limit = cypher`${parameter('limit', () => 3)}`
const related: RelatedPlan = { kind: 'related', label: 'friend', many: false, hint: 'dog', match: friends, item: dog }
const page: PagePlan = {
  kind: 'page',
  label: 'dogs',
  hint: 'dog',
  match: { ...friends, pattern: (_, to) => cypher`(${to}:Dog)` },
  key: byName,
  owner: null,
  after: () => '',
  limit: () => 3,
  items: [dog],
  counted: false,
  keyed: true,
  decode: (decoded) => decoded,
}

it('shows the references resolved at the head, the page, and each field under its key', () => {
  const refs = [
    { argument: 'lens.of', refs: () => ['a:b'], found: variable('ofFound'), ids: variable('lensOf'), read: cypher`[]` },
  ]
  expect(printPlan({ name: 'dogs', refs, root: page })).toMatchInlineSnapshot(`
    "dogs
      refs lens.of as lensOf
      page dogs (dog:Dog), by dog.name
        Dog
          name: column name
          cry: derived loud
          need:names: column name"
  `)
})

it('says of a page whether it is counted, and where evidence decides', () => {
  const only = { doubtful: (to: Variable) => cypher`${to}.doubtful`, evidence: name, holds: () => true }
  expect(linesOf({ ...page, only, counted: true, items: [] })).toEqual([
    'page dogs (dog:Dog), by dog.name, counted, where doubtful dog.doubtful decided by evidence',
  ])
  expect(linesOf({ ...page, only: { ...only, doubtful: null }, items: [] })).toEqual([
    'page dogs (dog:Dog), by dog.name, decided by evidence',
  ])
})

it('says of relations where they lead from, whether there are many, and in which order', () => {
  const inner: RelatedPlan = {
    ...related,
    many: true,
    match: { ...friends, distinct: true },
    orderBy: byName,
    limit,
    item: name,
  }
  const outer = { ...related, item: { ...cat, fields: { mates: inner } } }
  expect(printPlan({ name: 'friend', refs: [], root: outer })).toMatchInlineSnapshot(`
    "friend
      one friend (nothing)-[:FRIEND]->(dog:Dog)
        Cat
          mates: many friend (dog)-[:FRIEND]->(dog2:Dog), distinct, by dog.name, limit $limit
            column name"
  `)
})

it('shows every type that a node may have', () => {
  const plan: RelatedPlan = { ...related, item: { kind: 'choice', shapes: [{ ...dog, needs: {} }, cat] } }
  expect(linesOf(plan).slice(1)).toEqual([
    '  one of',
    '    Dog',
    '      name: column name',
    '      cry: derived loud',
    '    Cat',
    '      name: column name',
  ])
})

it('shows what a column reads within where it tells', () => {
  const network = { ...column('network'), parts: [{ label: 'cats', plan: cat }] }
  expect(linesOf(network)).toEqual(['column network', '  cats: Cat', '    name: column name'])
})

it('cuts a pattern that is long', () => {
  const pattern = () => cypher`(${variable('x'.repeat(200))})`
  const [line] = linesOf({ ...related, match: { pattern, where: () => [] } })
  expect(line).toBe(`one friend (${'x'.repeat(99)}…`)
})

/** The lines below the name of the statement. */
function linesOf(root: FieldPlan): string[] {
  const lines = printPlan({ name: 'test', refs: [], root }).split('\n')
  return lines.slice(1).map((line) => line.slice(2))
}
