import { cypher, type Fragment, join, parameter, type Variable, variable } from './fragment.ts'
import { identifier } from './identifiers.ts'
import type {
  ChoicePlan,
  FieldPlan,
  ItemPlan,
  Match,
  PagePlan,
  RefsPlan,
  RelatedPlan,
  ShapePlan,
  StatementPlan,
} from './plan.ts'
import { printStatement, type Statement } from './print-statement.ts'

/** Says a plan in Cypher: one statement that returns one row, `found` (the references that exist, per list) and `value`. */
export function compile(plan: StatementPlan): Statement {
  const nothing = variable('nothing')
  const value = compileField(plan.root, nothing)
  const found = cypher`[${join(
    plan.refs.map((list) => cypher`[x IN ${list.found} | x.ref]`),
    ', ',
  )}]`
  return printStatement(plan.name, cypher`${compileRefs(plan.refs)}RETURN ${found} AS found, ${value} AS value`)
}

function compileRefs(lists: readonly RefsPlan[]): Fragment {
  if (lists.length === 0) return cypher``
  const found = join(
    lists.map((list) => cypher`${list.read} AS ${list.found}`),
    ',\n',
  )
  const ids = lists.flatMap((list) => [
    cypher`${list.found}`,
    cypher`reduce(all = [], x IN ${list.found} | all + x.ids) AS ${list.ids}`,
  ])
  return cypher`WITH ${found}\nWITH ${join(ids, ', ')}\n`
}

export function compileField(plan: FieldPlan, node: Variable): Fragment {
  switch (plan.kind) {
    case 'column':
      return plan.read(node)
    case 'shape':
      return compileShape(plan, node)
    case 'related':
      return compileRelated(plan, node)
    case 'page':
      return compilePage(plan, node)
    case 'derived':
      return cypher`null`
  }
}

export function compileItem(plan: ItemPlan, node: Variable): Fragment {
  return plan.kind === 'choice' ? compileChoice(plan, node) : compileField(plan, node)
}

function compileShape(shape: ShapePlan, node: Variable): Fragment {
  const fetched = [
    ...Object.entries(shape.fields).filter(([, field]) => field.kind !== 'derived'),
    ...Object.entries(shape.needs),
  ]
  const entries = fetched.map(([key, field]) => cypher`${identifier(key)}: ${compileField(field, node)}`)
  return cypher`{${join(entries, ', ')}}`
}

function compileChoice(choice: ChoicePlan, node: Variable): Fragment {
  const cases = choice.shapes.map(
    (shape) =>
      cypher`WHEN ${node}:${identifier(shape.type)} THEN {${identifier('is')}: '${identifier(shape.type)}', it: ${compileShape(shape, node)}}`,
  )
  return cypher`CASE ${join(cases, ' ')} END`
}

function compileRelated(plan: RelatedPlan, from: Variable): Fragment {
  const to = variable(plan.hint)
  const order = plan.orderBy === undefined ? cypher`` : cypher`\nORDER BY ${plan.orderBy(to)}`
  const limit = plan.limit === undefined ? cypher`` : cypher`\nLIMIT ${plan.limit}`
  const tail =
    plan.match.distinct || plan.orderBy || plan.limit
      ? cypher`\nWITH ${distinct(plan.match, to)}${order}${limit}`
      : cypher``
  const list = cypher`COLLECT {\n  ${compileMatch(plan.match, from, to, [])}${tail}\n  RETURN ${compileItem(plan.item, to)}\n}`
  return plan.many ? list : cypher`head(${list})`
}

function compilePage(plan: PagePlan, from: Variable): Fragment {
  const to = variable(plan.hint)
  const items = join(
    plan.items.map((item) => compileItem(item, to)),
    ', ',
  )
  const { only, index } = plan
  const { shared, key } = index === undefined ? { shared: null, key: plan.key(to) } : index(to)
  const order = shared === null ? key : cypher`${shared}, ${key}`
  const doubt =
    only === undefined
      ? cypher``
      : cypher`, doubt: CASE WHEN ${only.doubtful(to, from)} THEN ${compileItem(only.evidence, to)} END`
  const owner = plan.owner === null ? cypher`` : cypher`owner: ${plan.owner(from)}, `
  const total = plan.counted ? cypher`, ${countMembers(plan, from)}` : cypher``
  return cypher`{${owner}rows: COLLECT {
  ${compileMatch(plan.match, from, to, [cypher`${key} > ${parameter('after', plan.after)}`])}
  WITH ${distinct(plan.match, to)}
  ORDER BY ${order}
  LIMIT ${parameter('limit', plan.limit)}
  RETURN {key: ${plan.key(to)}, items: [${items}]${doubt}}
}${total}}`
}

/** Counts the nodes for which the condition of the page certainly holds, and fetches what decides for the others. */
function countMembers({ hint, match, only }: PagePlan, from: Variable): Fragment {
  const counted = variable(hint)
  const count = (conditions: readonly Fragment[]) =>
    cypher`total: COUNT {\n  ${compileMatch(match, from, counted, conditions)}\n  RETURN ${distinct(match, counted)}\n}`
  if (only === undefined) return count([])
  const doubted = variable(hint)
  return cypher`${count([cypher`NOT (${only.doubtful(counted, from)})`])}, doubts: COLLECT {
  ${compileMatch(match, from, doubted, [only.doubtful(doubted, from)])}
  WITH ${distinct(match, doubted)}
  RETURN ${compileItem(only.evidence, doubted)}
}`
}

function compileMatch(match: Match, from: Variable, to: Variable, more: readonly Fragment[]): Fragment {
  const conditions = [...match.where(to, from), ...more]
  const where = conditions.length === 0 ? cypher`` : cypher`\nWHERE ${join(conditions, ' AND ')}`
  return cypher`MATCH ${match.pattern(from, to)}${where}`
}

const distinct = (match: Match, to: Variable): Fragment => (match.distinct ? cypher`DISTINCT ${to}` : cypher`${to}`)
