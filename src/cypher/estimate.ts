import type { Effort, FieldPlan, ItemPlan, PagePlan, ShapePlan } from './plan.ts'
import type { RequestValues } from './request-values.ts'

/** What the plan of a field costs in one request. */
export interface Estimate {
  /** How many nodes and relationships are looked at. */
  readonly rows: number
  /** How many searches Neo4j has to plan where it meets the statement for the first time. */
  readonly searches: number
  /** The part of the response that by itself takes most of the rows. */
  readonly most: { readonly path: readonly string[]; readonly rows: number }
}

/** What is known when a plan is estimated. */
export interface Given {
  readonly request: RequestValues
  /** How many nodes there are of a type; of a type that it does not name, there may be any number. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Estimates what a field costs. A list counts as many rows as its page may hold, and no more than there are nodes of its type; what is
 * read of each row multiplies.
 */
export function estimate(plan: FieldPlan | ItemPlan, given: Given): Estimate {
  switch (plan.kind) {
    case 'shape':
      return ofShape(plan, given)
    // A node is of one type: taken for all of them, it never costs too little.
    case 'choice':
      return sumOf(plan.shapes.map((shape) => ofShape(shape, given)))
    case 'related':
      return search(plan.many ? MANY : 1, estimate(plan.item, given))
    case 'page':
      return ofPage(plan, given)
    case 'column':
      return plan.effort === undefined ? NOTHING : sumOf(plan.effort.map((effort) => ofEffort(effort, given)))
    case 'derived':
      return NOTHING
  }
}

/** Where a relation leads to many and no page says how many are wanted. */
const MANY = 5

/** Counting reads no more than keys: however long the list, it takes no longer than to read so many rows. */
const COUNTED = 100

const NOTHING: Estimate = { rows: 0, searches: 0, most: { path: [], rows: 0 } }

function ofShape({ fields, needs }: ShapePlan, given: Given): Estimate {
  const ofFields = Object.entries(fields).map(([key, field]) => below(key, estimate(field, given)))
  return sumOf([...ofFields, ...Object.values(needs).map((need) => estimate(need, given))])
}

function ofPage({ limit, items, counted, only, witnessed }: PagePlan, given: Given): Estimate {
  const shown = items.map((item) => estimate(item, given))
  const deciding = [only?.evidence, witnessed?.evidence.item].map((item) => (item ? estimate(item, given) : NOTHING))
  const most = Math.max(...items.map((item) => countOf(item, given)), items.length === 0 ? UNKNOWN : 0)
  const page = search(Math.min(limit(given.request), most), sumOf(only?.isShown ? shown : [...shown, ...deciding]))
  return counted ? sumOf([page, search(Math.min(COUNTED, most), sumOf(deciding))]) : page
}

function ofEffort({ rows, of, each = [] }: Effort, given: Given): Estimate {
  const asked = typeof rows === 'number' ? rows : rows(given.request)
  const most = of === undefined ? UNKNOWN : (given.counts.get(of) ?? UNKNOWN)
  return search(Math.min(asked, most), sumOf(each.map((plan) => estimate(plan, given))))
}

const UNKNOWN = Number.POSITIVE_INFINITY

function countOf(item: ItemPlan, { counts }: Given): number {
  const shapes = item.kind === 'choice' ? item.shapes : item.kind === 'shape' ? [item] : []
  const known = shapes.map(({ type }) => counts.get(type) ?? UNKNOWN)
  return known.length === 0 ? UNKNOWN : known.reduce((sum, count) => sum + count)
}

/** Finds so many rows and reads something of each. */
function search(rows: number, each: Estimate): Estimate {
  const own = { path: [], rows }
  const inner = { ...each.most, rows: rows * each.most.rows }
  return {
    rows: rows + rows * each.rows,
    searches: 1 + each.searches,
    most: inner.rows > own.rows ? inner : own,
  }
}

function sumOf(all: readonly Estimate[]): Estimate {
  return all.reduce(
    (sum, one) => ({
      rows: sum.rows + one.rows,
      searches: sum.searches + one.searches,
      most: one.most.rows > sum.most.rows ? one.most : sum.most,
    }),
    NOTHING,
  )
}

function below(key: string, { most, ...estimate }: Estimate): Estimate {
  return { ...estimate, most: { ...most, path: [key, ...most.path] } }
}
