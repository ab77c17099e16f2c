import type {
  FieldPlan,
  IndexedOrder,
  ItemPlan,
  PagePlan,
  PlanPart,
  RelatedPlan,
  ShapePlan,
  StatementPlan,
} from './plan.ts'
import { type Fragment, type Variable, variable } from './text/fragment.ts'
import { printFragment } from './text/print-statement.ts'

/** A plan as an indented tree: how each field of the response is read, under its key. */
export function printPlan({ name, refs, root }: StatementPlan): string {
  const nothing = variable('nothing')
  const resolved = refs.map(({ argument, ids }) => leaf(`refs ${argument} as ${ids.hint}`))
  return print({ line: name, below: [...resolved, treeOf(root, nothing)] })
}

interface Tree {
  readonly line: string
  readonly below: readonly Tree[]
}

function keyed(key: string, plan: FieldPlan | ItemPlan, node: Variable): Tree {
  const { line, below } = treeOf(plan, node)
  return { line: `${key}: ${line}`, below }
}

function treeOf(plan: FieldPlan | ItemPlan, node: Variable): Tree {
  switch (plan.kind) {
    case 'column':
      return { line: `column ${plan.label}`, below: (plan.parts ?? []).map((part) => partOf(part, node)) }
    case 'derived':
      return leaf(`derived ${plan.label}`)
    case 'shape':
      return shapeOf(plan, node)
    case 'choice':
      return { line: 'one of', below: plan.shapes.map((shape) => shapeOf(shape, node)) }
    case 'related':
      return relatedOf(plan, node)
    case 'page':
      return pageOf(plan, node)
  }
}

const partOf = ({ label, plan }: PlanPart, node: Variable): Tree => keyed(label, plan, node)

function shapeOf({ type, fields, needs }: ShapePlan, node: Variable): Tree {
  const entries = [...Object.entries(fields), ...Object.entries(needs)]
  return { line: type, below: entries.map(([key, field]) => keyed(key, field, node)) }
}

function relatedOf({ label, many, hint, match, orderBy, limit, item }: RelatedPlan, from: Variable): Tree {
  const to = variable(hint)
  const line = phrases([
    `${many ? 'many' : 'one'} ${label} ${brief(match.pattern(from, to))}`,
    match.distinct && 'distinct',
    orderBy && `by ${brief(orderBy(to))}`,
    limit && `limit ${brief(limit)}`,
  ])
  return { line, below: [treeOf(item, to)] }
}

function pageOf(
  { label, hint, match, each, key, index, counted, only, witnessed, items }: PagePlan,
  above: Variable,
): Tree {
  const [from, to] = [each === undefined ? above : variable('one'), variable(hint)]
  const line = phrases([
    `page ${label} ${brief(match.pattern(from, to))}`,
    each && `for each of ${brief(each)}`,
    match.distinct && 'distinct',
    index === undefined ? `by ${brief(key(to))}` : `by index ${indexed(index(to))}`,
    counted && 'counted',
    only?.doubtful && `where doubtful ${brief(only.doubtful(to, from))} decided by evidence`,
    (witnessed || only?.doubtful === null) && 'decided by evidence',
  ])
  return { line, below: items.map((item) => treeOf(item, to)) }
}

const indexed = ({ shared, key }: IndexedOrder): string =>
  shared === null ? brief(key) : `${brief(shared)}, ${brief(key)}`

const leaf = (line: string): Tree => ({ line, below: [] })

const phrases = (all: readonly (string | false | null | undefined)[]): string => all.filter(Boolean).join(', ')

/** On one line, and cut where it is long: the statement has it in full. */
function brief(fragment: Fragment): string {
  const text = printFragment(fragment).replaceAll(/\s+/gu, ' ')
  return text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text
}

const BRIEF = 100

function print({ line, below }: Tree): string {
  return [line, ...below.map((child) => print(child).replaceAll(/^/gmu, '  '))].join('\n')
}
