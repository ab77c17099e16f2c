import { fetchedMembers } from './members.ts'
import type {
  ChoicePlan,
  DerivedCondition,
  FieldPlan,
  IndexedOrder,
  ItemPlan,
  Match,
  PagePlan,
  RefsPlan,
  RelatedPlan,
  ShapePlan,
  StatementPlan,
  WitnessedCondition,
} from './plan.ts'
import { cypher, type Fragment, join, parameter, type Variable, variable } from './text/fragment.ts'
import { identifier } from './text/identifiers.ts'
import { onlyRow } from './text/only-row.ts'
import { printStatement, type Statement } from './text/print-statement.ts'

/** Says a plan in Cypher: one statement that returns one row, `found` (the references that exist, per list) and `value`. */
export function compile(plan: StatementPlan): Statement {
  const nothing = variable('nothing')
  const value = compileField(plan.root, nothing)
  const found = cypher`[${join(
    plan.refs.map((list) => cypher`[x IN ${list.found} | x.ref]`),
    ', ',
  )}]`
  const first = plan.root.kind === 'column' && plan.root.first ? cypher`${plan.root.first}\n` : cypher``
  return printStatement(plan.name, cypher`${compileRefs(plan.refs)}${first}RETURN ${found} AS found, ${value} AS value`)
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

/** A list, not a map: the keys of a map would be sent anew with every row, and reading them is most of what an answer costs. */
function compileShape(shape: ShapePlan, node: Variable): Fragment {
  const fetched = fetchedMembers(shape).map(({ plan }) => compileField(plan, node))
  return cypher`[${join(fetched, ', ')}]`
}

/** One row from the branch of its label; why no CASE, `onlyRow` tells. */
function compileChoice(choice: ChoicePlan, node: Variable): Fragment {
  const branches = choice.shapes.map(
    (shape) =>
      cypher`COLLECT { WITH ${node} WHERE ${node}:${identifier(shape.type)} RETURN ['${identifier(shape.type)}', ${compileShape(shape, node)}] }`,
  )
  return onlyRow(join(branches, ' + '))
}

function compileRelated(plan: RelatedPlan, from: Variable): Fragment {
  const to = variable(plan.hint)
  const order = plan.orderBy === undefined ? cypher`` : cypher`\nORDER BY ${plan.orderBy(to)}`
  const limit = limitOf(plan)
  const tail = plan.orderBy || plan.limit ? cypher`\nWITH ${to}${order}${limit}` : cypher``
  const list = cypher`COLLECT {\n  ${compileMatch(plan.match, from, to)}${tail}\n  RETURN ${compileItem(plan.item, to)}\n}`
  return plan.many ? list : onlyRow(list)
}

/** Of several in an order, a relation to one leads to the first. */
function limitOf({ many, orderBy, limit }: RelatedPlan): Fragment {
  if (limit !== undefined) return cypher`\nLIMIT ${limit}`
  return many || orderBy === undefined ? cypher`` : cypher`\nLIMIT 1`
}

function compilePage(plan: PagePlan, from: Variable): Fragment {
  const to = variable(plan.hint)
  const items = join(
    plan.items.map((item) => compileItem(item, to)),
    ', ',
  )
  const owner = plan.owner === null ? cypher`` : cypher`owner: ${plan.owner(from)}, `
  const rows = cypher`COLLECT {
  ${plan.index === undefined ? matchSorted(plan, from, to) : matchInOrder(plan, plan.index(to), from, to)}
  RETURN [${plan.keyed ? plan.key(to) : cypher`null`}, [${items}]${doubtOf(plan, from, to)}]
}`
  if (plan.witnessed !== undefined) return compileWitnessed(plan, plan.witnessed, { from, owner, rows })
  const total = plan.counted ? cypher`, ${countMembers(plan, from)}` : cypher``
  return cypher`{${owner}rows: ${rows}${total}}`
}

/** What decides whether a row is one, where the statement cannot. */
function doubtOf({ only, witnessed }: PagePlan, from: Variable, to: Variable): Fragment {
  if (witnessed !== undefined) return cypher`, ${witnessesOf(witnessed, only, { from, to })}`
  return only === undefined || only.isShown ? cypher`` : cypher`, ${evidenceOf(only, { from, to })}`
}

function evidenceOf({ doubtful, evidence }: DerivedCondition, { from, to }: Ends): Fragment {
  const compiled = compileItem(evidence, to)
  return doubtful === null
    ? compiled
    : onlyRow(cypher`COLLECT { WITH ${to} WHERE ${doubtful(to, from)} RETURN ${compiled} }`)
}

/** The witnesses, with what decides another condition where there is one. */
function witnessesOf({ witnesses }: WitnessedCondition, only: PagePlan['only'], { from, to }: Ends): Fragment {
  if (only === undefined) return witnesses(to, from)
  return cypher`{witnesses: ${witnesses(to, from)}, doubt: ${evidenceOf(only, { from, to })}}`
}

interface Ends {
  readonly from: Variable
  readonly to: Variable
}

interface CompiledRows {
  readonly from: Variable
  readonly owner: Fragment
  readonly rows: Fragment
}

/** The evidence is read when all witnesses are known: most of what they are weighed by they share. */
function compileWitnessed(
  plan: PagePlan,
  witnessed: WitnessedCondition,
  { from, owner, rows }: CompiledRows,
): Fragment {
  const { evidence } = witnessed
  const [found, doubts, doubted, to] = [variable('rows'), variable('doubts'), variable(plan.hint), variable('weighed')]
  const counted = plan.counted
    ? cypher`COLLECT {
  ${matchMembers(plan, from, doubted)}
  RETURN ${witnessesOf(witnessed, plan.only, { from, to: doubted })}
}`
    : cypher`[]`
  const total = plan.counted ? cypher`, total: 0, doubts: ${doubts}` : cypher``
  const all = cypher`[row IN ${found} | row[2]] + ${doubts}`
  const witnesses = plan.only === undefined ? all : cypher`[doubt IN ${all} | doubt.witnesses]`
  return onlyRow(cypher`COLLECT {
  WITH ${rows} AS ${found}, ${counted} AS ${doubts}
  RETURN {${owner}rows: ${found}${total}, weighed: COLLECT {
    ${evidence.match(witnesses, to)}
    RETURN [${evidence.key(to)}, ${compileItem(evidence.item, to)}]
  }}
}`)
}

/**
 * The nodes of a page that no index holds in their order. All of them are found before they are compared with the cursor: Neo4j
 * would rather look through an index of every such node than begin where the list does.
 */
function matchSorted(plan: PagePlan, from: Variable, to: Variable): Fragment {
  const key = plan.key(to)
  return cypher`${matchMembers(plan, from, to)}
WITH ${to}
WHERE ${key} > ${parameter('after', plan.after)}
WITH ${to}
ORDER BY ${key}
LIMIT ${parameter('limit', plan.limit)}`
}

/** The nodes of a page from an index that holds them in their order; what it holds for each of several values is merged. */
function matchInOrder(plan: PagePlan, { shared, key }: IndexedOrder, from: Variable, to: Variable): Fragment {
  const one = plan.each === undefined ? from : variable('one')
  const limit = parameter('limit', plan.limit)
  const inOrder = cypher`${compileMatch(plan.match, one, to, [cypher`${key} > ${parameter('after', plan.after)}`])}
WITH ${to}
ORDER BY ${shared === null ? key : cypher`${shared}, ${key}`}
LIMIT ${limit}`
  if (plan.each === undefined) return inOrder
  return cypher`UNWIND ${plan.each} AS ${one}
UNWIND COLLECT {
  ${inOrder}
  RETURN ${to}
} AS ${to}
WITH DISTINCT ${to}
ORDER BY ${plan.key(to)}
LIMIT ${limit}`
}

/** Counts the nodes for which the condition of the page certainly holds, and fetches what decides for the others. */
function countMembers(plan: PagePlan, from: Variable): Fragment {
  const { hint, only } = plan
  const counted = variable(hint)
  const count = (conditions: readonly Fragment[]) =>
    cypher`total: COUNT {\n  ${matchMembers(plan, from, counted, conditions)}\n  RETURN ${counted}\n}`
  if (only === undefined) return count([])
  const doubted = variable(hint)
  if (only.doubtful === null)
    return cypher`total: 0, doubts: COLLECT {
  ${matchMembers(plan, from, doubted)}
  RETURN ${compileItem(only.evidence, doubted)}
}`
  return cypher`${count([cypher`NOT (${only.doubtful(counted, from)})`])}, doubts: COLLECT {
  ${matchMembers(plan, from, doubted, [only.doubtful(doubted, from)])}
  RETURN ${compileItem(only.evidence, doubted)}
}`
}

/** Every node of a list, each once. */
function matchMembers(plan: PagePlan, from: Variable, to: Variable, more: readonly Fragment[] = []): Fragment {
  if (plan.each === undefined) return compileMatch(plan.match, from, to, more)
  const one = variable('one')
  return cypher`UNWIND ${plan.each} AS ${one}\n${compileMatch({ ...plan.match, distinct: true }, one, to, more)}`
}

function compileMatch(match: Match, from: Variable, to: Variable, more: readonly Fragment[] = []): Fragment {
  const conditions = [...match.where(to, from), ...more]
  const once = match.distinct ? cypher`\nWITH DISTINCT ${to}` : cypher``
  const where = conditions.length === 0 ? cypher`` : cypher`\nWHERE ${join(conditions, ' AND ')}`
  return cypher`MATCH ${match.pattern(from, to)}${once}${where}`
}
