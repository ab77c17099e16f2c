import type { ColumnPlan } from '../../cypher/plan.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, type Fragment, join, variable } from '../../cypher/text/fragment.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { pageFrame, toConnection } from '../../entities/fields/connection.ts'
import { type RootField, readRoot } from '../../entities/read-root.ts'
import type { Reading } from '../../lens/reading.ts'
import { resolveRefs } from '../../lens/refs.ts'
import { type Doubt, doubtsOf } from './change-doubts.ts'
import { type Member, membersOf } from './change-members.ts'
import { type ChangeRow, type ChangesStatement, matchChanges } from './changes-statement.ts'
import { momentsOf, readAsOf } from './moments.ts'

interface RawChanges {
  readonly rows: readonly RawChange[]
  readonly total?: number
  readonly doubts?: readonly Doubt['doubt'][]
}

interface RawChange extends Doubt {
  readonly key: string
  readonly kind: string
  readonly at: number
  readonly members: readonly unknown[]
}

/** `changes(about, from, to)`: what happened, with the standing of each proposition at either moment. */
export const changes: RootResolver = (_parent, _args, context, info) => readRoot(context, info, planChanges, readAsOf)

function planChanges(root: RootField): ColumnPlan {
  const { field, reading } = root
  const frame = pageFrame(field, 'Query', reading)
  const { views, first, after, binding } = frame
  const asked: ChangesStatement = {
    about: resolveRefs(reading, 'Entity', field.args, 'about')!,
    moments: momentsOf(field),
    after: (request) => after(request)?.key ?? '',
    limit: (request) => first(request) + 1,
  }
  const members = membersOf(views.nodes, root)
  const doubts = doubtsOf(reading)
  const isCounted = views.selected.some(({ name }) => name === 'totalCount')
  return {
    kind: 'column',
    label: 'changes',
    effort: [{ rows: (request) => first(request) + 1, each: members.map(({ plan }) => plan) }],
    read: () => readChanges({ asked, members, isCounted, doubt: doubts.read }, reading),
    parts: members.map(({ field: { name: label }, plan }) => ({ label, plan })),
    decode: (raw, request) => {
      const { rows, total = null, doubts: counted } = raw as RawChanges
      const holding = rows.filter((row) => doubts.holds(row, request))
      const page = {
        owner: null,
        rows: holding.map((row) => ({
          key: row.key,
          items: views.nodes.map((view) => toChange(view, row, members, request)),
        })),
        cutAt: rows.length > first(request) ? rows.at(-1)!.key : null,
        total: counted === undefined ? total : counted.filter((doubt) => doubts.holds({ doubt }, request)).length,
      }
      return toConnection(page, views, {
        field,
        first: first(request),
        binding: () => binding(request),
        after: after(request),
      })
    },
  }
}

interface Asked {
  readonly asked: ChangesStatement
  readonly members: readonly Member[]
  readonly isCounted: boolean
  readonly doubt: (row: ChangeRow) => Fragment | null
}

function readChanges({ asked, members, isCounted, doubt }: Asked, reading: Reading): Fragment {
  const [row, counted] = [rowOf(), rowOf()]
  const all = { ...asked, after: () => '', limit: null }
  const matched = matchChanges(counted, all, reading)
  const doubted = doubt(counted)
  const count =
    doubted === null
      ? cypher`, total: COUNT {\n  ${matched}\n  RETURN ${counted.claim}\n}`
      : cypher`, doubts: COLLECT {\n  ${matched}\n  RETURN ${doubted}\n}`
  return cypher`{rows: COLLECT {
  ${matchChanges(row, asked, reading)}
  RETURN {key: ${row.key}, kind: ${row.kind}, at: ${row.at}, doubt: ${doubt(row) ?? cypher`null`}, members: [${join(
    members.map(({ read }) => read(row)),
    ', ',
  )}]}
}${isCounted ? count : cypher``}}`
}

const rowOf = (): ChangeRow => ({
  claim: variable('claim'),
  kind: variable('kind'),
  at: variable('at'),
  key: variable('key'),
  stood: variable('stood'),
})

function toChange(
  view: SelectedField,
  { kind, at, members }: RawChange,
  planned: readonly Member[],
  request: RequestValues,
): unknown {
  const fetched = (member: SelectedField) => {
    const index = planned.findIndex(({ field }) => field === member)
    return planned[index]!.decode(members[index], request)
  }
  return valueBySelection(view, {
    kind,
    at: new Date(at).toISOString(),
    claim: fetched,
    proposition: fetched,
    before: fetched,
    after: fetched,
  })
}
