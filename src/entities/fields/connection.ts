import { assertOwner, cursorBinding, decodeCursor, encodeCursor, type Position } from '../../cypher/cursor.ts'
import type { DecodedPage, DerivedCondition, ItemPlan, Match, PagePlan, WitnessedCondition } from '../../cypher/plan.ts'
import type { Late } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { cypher, type Fragment, type Variable } from '../../cypher/text/fragment.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Reading } from '../../lens/reading.ts'

export interface ConnectionSource {
  readonly field: SelectedField
  readonly parent: string
  readonly reading: Reading
  readonly hint: string
  readonly match: Match
  readonly each?: PagePlan['each']
  readonly key: (node: Variable) => Fragment
  /** The plan of a node as `nodes` or `edges { node }` selects it. */
  readonly item: (field: SelectedField) => ItemPlan
  /** What tells one parent from another; its `id` where nothing is said, and nothing for a list of the root. */
  readonly owner?: PagePlan['owner']
  readonly index?: PagePlan['index']
  readonly only?: DerivedCondition
  readonly witnessed?: WitnessedCondition
}

/** Where evidence decides about each, so many more nodes are looked at than the page holds: still a page may be short. */
const LOOKED_AT = 4

/** A page of a connection, in the order of `key`: `first` nodes after the cursor `after`. */
export function planConnection(source: ConnectionSource): PagePlan {
  const { field, parent, reading, hint, match, each, key, index, item, only, witnessed } = source
  const { owner = parent === 'Query' ? null : (from: Variable) => cypher`${from}.id` } = source
  const frame = pageFrame(field, parent, reading)
  const looked = witnessed !== undefined || only?.doubtful === null ? LOOKED_AT : 1
  return {
    kind: 'page',
    label: field.name,
    hint,
    match,
    ...(each && { each }),
    key,
    ...(index && { index }),
    owner,
    after: (request) => frame.after(request)?.key ?? '',
    limit: (request) => (frame.first(request) + 1) * looked,
    items: frame.views.nodes.map((view) => item(view)),
    counted: frame.views.selected.some(({ name }) => name === 'totalCount'),
    keyed: frame.views.selected.some(({ name }) => name === 'pageInfo' || name === 'edges'),
    ...(only && { only }),
    ...(witnessed && { witnessed }),
    decode: (page, request) =>
      toConnection(page, frame.views, {
        field,
        first: frame.first(request),
        binding: () => frame.binding(request),
        after: frame.after(request),
      }),
  }
}

/** What the arguments and the selection of a connection ask for. */
export interface PageFrame {
  readonly views: Views
  readonly first: Late<number>
  readonly binding: Late<string>
  readonly after: Late<Position | null>
}

export function pageFrame(field: SelectedField, parent: string, reading: Reading): PageFrame {
  const binding = bindingOf(field, parent, reading)
  const cursor = field.args.optional('after') as Late<string> | null
  return {
    views: viewsOf(field),
    first: pageSize(field, reading),
    binding,
    after: (request) =>
      cursor === null ? null : decodeCursor(cursor(request), binding(request), `${field.name}.after`),
  }
}

/** What makes a cursor of one list useless in another: the list, its arguments, and the lenses above it. */
function bindingOf(field: SelectedField, parent: string, { lenses }: Reading): Late<string> {
  return (request) => {
    const { first, after, ...filters } = field.args.all(request)
    return cursorBinding([parent, field.name, filters, lenses.map(({ given }) => given(request))])
  }
}

export function pageSize(field: SelectedField, { maxPageSize }: Reading): Late<number> {
  const asked = field.args.late('first') as Late<number>
  return (request) => {
    const first = asked(request)
    if (first >= 1 && first <= maxPageSize) return first
    throw new AppError(
      'BAD_USER_INPUT',
      `${field.name}.first: ${first} is out of range. Ask for 1 to ${maxPageSize}, and for the next page with after.`,
    )
  }
}

export interface Views {
  readonly selected: readonly SelectedField[]
  /** Every field of the connection under which a node is selected. */
  readonly nodes: readonly SelectedField[]
}

export function viewsOf(field: SelectedField): Views {
  const selected = field.select(field.types[0]!)
  const nodes = selected.flatMap((view) => {
    if (view.name === 'nodes') return [view]
    return view.name === 'edges' ? view.select(view.types[0]!).filter(({ name }) => name === 'node') : []
  })
  return { selected, nodes }
}

/** One page as it was asked for. */
export interface AskedPage {
  readonly field: SelectedField
  readonly first: number
  /** Asked for where a cursor is selected. */
  readonly binding: () => string
  readonly after: Position | null
}

/**
 * Lays a page out as the connection selects it; the row beyond `first` only says that there is more. A page that was cut short
 * names the key up to which it looked, so that the next one begins there.
 */
export function toConnection(page: DecodedPage, views: Views, { field, first, binding, after }: AskedPage): unknown {
  if (after !== null) assertOwner(after, page.owner, `${field.name}.after`)
  const rows = page.rows.slice(0, first)
  const isCut = page.cutAt !== null && page.rows.length <= first
  const cursorAt = (key: string | undefined) =>
    key === undefined ? null : encodeCursor({ owner: page.owner, key }, binding())
  const pageInfo: Record<string, () => unknown> = {
    hasNextPage: () => isCut || page.rows.length > first,
    hasPreviousPage: () => after !== null,
    startCursor: () => cursorAt(rows[0]?.key),
    endCursor: () => cursorAt(isCut ? page.cutAt! : rows.at(-1)?.key),
  }
  const byView = (row: (typeof rows)[number], view: SelectedField) => row.items[views.nodes.indexOf(view)]
  const members: Record<string, (view: SelectedField) => unknown> = {
    totalCount: () => page.total,
    pageInfo: (view) => keyed(view, ({ name }) => pageInfo[name]!()),
    nodes: (view) => rows.map((row) => byView(row, view)),
    edges: (view) =>
      rows.map((row) => keyed(view, (below) => (below.name === 'cursor' ? cursorAt(row.key) : byView(row, below)))),
  }
  return keyed(field, (view) => members[view.name]!(view))
}

function keyed(field: SelectedField, memberOf: (below: SelectedField) => unknown): Record<string, unknown> {
  const type = field.types[0]!
  const object: Record<string, unknown> = { __typename: type }
  for (const below of field.select(type)) object[below.key] = memberOf(below)
  return object
}
