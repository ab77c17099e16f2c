import { cursorBinding, decodeCursor, encodeCursor } from '../../cypher/cursor.ts'
import { cypher, type Fragment, parameter, type Variable } from '../../cypher/fragment.ts'
import type { DecodedPage, ItemPlan, Match, PagePlan } from '../../cypher/plan.ts'
import type { SelectedField } from '../../cypher/selection.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Reading } from '../../lens/reading.ts'

export interface ConnectionSource {
  readonly field: SelectedField
  readonly parent: string
  readonly reading: Reading
  readonly hint: string
  readonly match: Match
  readonly key: (node: Variable) => Fragment
  /** The plan of a node as `nodes` or `edges { node }` selects it. */
  readonly item: (field: SelectedField) => ItemPlan
}

/** A page of a connection, in the order of `key`: `first` nodes after the cursor `after`. */
export function planConnection({ field, parent, reading, hint, match, key, item }: ConnectionSource): PagePlan {
  const binding = bindingOf(field, parent, reading)
  const first = pageSize(field, reading)
  const views = viewsOf(field)
  const after =
    field.args.after == null
      ? null
      : parameter('after', decodeCursor(field.args.after as string, binding, `${field.name}.after`))
  return {
    kind: 'page',
    label: field.name,
    hint,
    match,
    key,
    after: after === null ? null : cypher`${after}`,
    limit: cypher`${parameter('limit', first + 1)}`,
    items: views.nodes.map((view) => item(view)),
    counted: views.selected.some(({ name }) => name === 'totalCount'),
    decode: (page) => toConnection(page, views, { field, binding, first, hasAfter: after !== null }),
  }
}

/** What makes a cursor of one list useless in another: the list, its arguments, and the lenses above it. */
export function bindingOf(field: SelectedField, parent: string, reading: Reading): string {
  const { first, after, ...filters } = field.args
  return cursorBinding([parent, field.name, filters, reading.lenses.map(({ given }) => given)])
}

export function pageSize(field: SelectedField, { maxPageSize }: Reading): number {
  const first = field.args.first as number
  if (first >= 1 && first <= maxPageSize) return first
  throw new AppError(
    'BAD_USER_INPUT',
    `${field.name}.first: ${first} is out of range. Ask for 1 to ${maxPageSize}, and for the next page with after.`,
  )
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

export interface PageFrame {
  readonly field: SelectedField
  readonly binding: string
  readonly first: number
  readonly hasAfter: boolean
}

/**
 * Lays a page out as the connection selects it; the row beyond `first` only says that there is more. A page that was cut short
 * names the key up to which it looked, so that the next one begins there.
 */
export function toConnection(
  page: DecodedPage & { readonly cutAt?: string | null },
  views: Views,
  frame: PageFrame,
): unknown {
  const rows = page.rows.slice(0, frame.first)
  const isCut = page.cutAt != null && page.rows.length <= frame.first
  const cursorOf = (row: (typeof rows)[number] | undefined) =>
    row === undefined ? null : encodeCursor(row.key, frame.binding)
  const pageInfo: Record<string, unknown> = {
    hasNextPage: isCut || page.rows.length > frame.first,
    hasPreviousPage: frame.hasAfter,
    startCursor: cursorOf(rows[0]),
    endCursor: isCut ? encodeCursor(page.cutAt as string, frame.binding) : cursorOf(rows.at(-1)),
  }
  const byView = (row: (typeof rows)[number], view: SelectedField) => row.items[views.nodes.indexOf(view)]
  const members: Record<string, (view: SelectedField) => unknown> = {
    totalCount: () => page.total,
    pageInfo: (view) => keyed(view, ({ name }) => pageInfo[name]),
    nodes: (view) => rows.map((row) => byView(row, view)),
    edges: (view) =>
      rows.map((row) => keyed(view, (below) => (below.name === 'cursor' ? cursorOf(row) : byView(row, below)))),
  }
  return keyed(frame.field, (view) => members[view.name]!(view))
}

function keyed(field: SelectedField, memberOf: (below: SelectedField) => unknown): Record<string, unknown> {
  const type = field.types[0]!
  return { __typename: type, ...Object.fromEntries(field.select(type).map((below) => [below.key, memberOf(below)])) }
}
