import { describe, expect, it } from 'vitest'
import { estimate } from './estimate.ts'
import type { ColumnPlan, FieldPlan, PagePlan, RelatedPlan, ShapePlan } from './plan.ts'
import { requestValues } from './request-values.ts'
import { cypher } from './text/fragment.ts'

const request = requestValues({ first: 10 })
const column: ColumnPlan = { kind: 'column', label: 'name', read: (node) => cypher`${node}.name`, decode: (raw) => raw }
const match = { pattern: () => cypher`()`, where: () => [] }

const shape = (type: string, fields: ShapePlan['fields'] = { name: column }, needs = {}): ShapePlan => ({
  kind: 'shape',
  type,
  fields,
  needs,
})
const related = (item: RelatedPlan['item'], many = false): RelatedPlan => ({
  kind: 'related',
  label: 'related',
  many,
  hint: 'it',
  match,
  item,
})
const page = (items: PagePlan['items'], more: Partial<PagePlan> = {}): PagePlan => ({
  kind: 'page',
  label: 'claims',
  hint: 'claim',
  match,
  key: () => cypher`key`,
  keyed: true,
  owner: null,
  after: () => '',
  limit: ({ variables }) => (variables.first as number) + 1,
  items,
  counted: false,
  decode: () => null,
  ...more,
})

const rowsOf = (plan: FieldPlan, counts: Record<string, number> = {}) =>
  estimate(plan, { request, counts: new Map(Object.entries(counts)) }).rows

describe('the rows of a plan', () => {
  it('are those of a page and what is read of each', () => {
    expect(rowsOf(page([shape('Claim')]))).toBe(11)
    expect(rowsOf(page([shape('Claim', { document: related(shape('Document')) })]))).toBe(22)
    expect(rowsOf(page([shape('Claim', { against: related(shape('Actor'), true) })]))).toBe(11 + 11 * 5)
    expect(rowsOf(page([shape('Claim', { more: page([shape('Claim')]) })]))).toBe(11 + 11 * 11)
  })

  it('are no more of a list than there are nodes of its type', () => {
    const plan = page([shape('Claim', { more: page([shape('Actor')]) })])
    expect(rowsOf(plan, { Claim: 3, Actor: 2 })).toBe(3 + 3 * 2)
    expect(rowsOf(plan, { Claim: 0 })).toBe(0)
    expect(rowsOf(plan, { Place: 1 })).toBe(11 + 11 * 11)
  })

  it('are taken for all types that a node may have', () => {
    const choice = {
      kind: 'choice',
      shapes: [shape('Actor', { place: related(shape('Place')) }), shape('Place')],
    } as const
    expect(rowsOf(page([choice]))).toBe(11 + 11)
    expect(rowsOf(page([choice]), { Actor: 1, Place: 2 })).toBe(3 + 3)
  })

  it('are a few more for a count, and for the evidence that decides about an entry', () => {
    expect(rowsOf(page([], { counted: true }))).toBe(11 + 100)
    const evidence: ColumnPlan = { ...column, effort: [{ rows: 20 }] }
    const only = { doubtful: null, evidence, holds: () => true }
    expect(rowsOf(page([], { only }))).toBe(11 + 11 * 20)
    expect(rowsOf(page([], { only, counted: true }))).toBe(11 + 11 * 20 + 100 + 100 * 20)
    expect(rowsOf(page([], { only: { ...only, isShown: true } }))).toBe(11)
  })

  it('are what a value looks at by its own account', () => {
    const links: ColumnPlan = {
      ...column,
      effort: [{ rows: ({ variables }) => variables.first as number, of: 'Link', each: [related(shape('Actor'))] }],
    }
    expect(rowsOf(links)).toBe(20)
    expect(rowsOf(links, { Link: 3 })).toBe(6)
  })

  it('are those of what several fields need, once', () => {
    const need: ColumnPlan = { ...column, effort: [{ rows: 20 }] }
    const derived = { kind: 'derived', label: 'status', finish: () => null } as const
    expect(rowsOf(shape('Proposition', { status: derived, again: derived }, { 'need:evidence': need }))).toBe(20)
  })
})

it('the searches of a plan are what Neo4j has to plan', () => {
  const plan = page([shape('Claim', { document: related(shape('Document')), name: column })], { counted: true })
  expect(estimate(plan, { request, counts: new Map() }).searches).toBe(3)
})

it('the part that takes most is named by its keys in the response', () => {
  const inner = page([shape('Claim', { documents: related(shape('Document'), true) })])
  const { most } = estimate(shape('Query', { few: page([shape('Actor')]), all: page([shape('Actor', { inner })]) }), {
    request,
    counts: new Map(),
  })
  expect(most).toEqual({ path: ['all', 'inner', 'documents'], rows: 11 * 11 * 5 })
})
