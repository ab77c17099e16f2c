import { decodeItem } from '../../cypher/decode-row.ts'
import type { ItemPlan } from '../../cypher/plan.ts'
import type { Late, RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { pageFrame, toConnection } from '../../entities/fields/connection.ts'
import { readRoot } from '../../entities/read-root.ts'
import { type SearchType, searchType } from '../../vocabulary/index.ts'
import { type Search, searchHits } from './search-hits.ts'
import { kindOf, scoreOf } from './search-rank.ts'
import { searchWords } from './search-words.ts'

/** How many names the index is taken to find, of which a page is made. */
const FOUND = 1_000

interface RawHit {
  readonly key: string
  readonly rank: number
  readonly distance: number
  readonly matched: string
  readonly nodes: readonly unknown[]
}

/** `search(text)`: by the full-text index of names and titles; what a hit is worth is ours, so that nothing hidden moves it. */
export const search: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, ({ field, reading, below }) => {
    const frame = pageFrame(field, 'Query', reading)
    const { views, first, after } = frame
    const nodeFields = views.nodes.flatMap((view) => view.select('SearchHit').filter(({ name }) => name === 'node'))
    const items = nodeFields.map((node) => searchable(below(node)))
    const toHit = (hit: RawHit, view: SelectedField, request: RequestValues) =>
      valueBySelection(view, {
        score: scoreOf(hit.rank, hit.distance),
        matched: hit.matched,
        by: kindOf(hit.rank),
        node: (node: SelectedField) =>
          decodeItem(items[nodeFields.indexOf(node)]!, hit.nodes[nodeFields.indexOf(node)], request),
      })
    const types = field.args.optional('types') as Late<readonly SearchType[]> | null
    const asked: Search = {
      words: (request) => searchWords(field.args.late('text')(request) as string),
      types: types ?? (() => searchType.values),
      after: (request) => after(request)?.key ?? '',
      limit: (request) => first(request) + 1,
    }
    return {
      kind: 'column',
      label: 'search',
      effort: [{ rows: FOUND }, { rows: (request) => first(request) + 1, each: items }],
      read: () => searchHits(asked, items, reading),
      decode: (raw, request) => {
        const rows = (raw as RawHit[]).map((hit) => ({
          key: hit.key,
          items: views.nodes.map((view) => toHit(hit, view, request)),
        }))
        const page = { rows, owner: null, cutAt: null, total: null }
        return toConnection(page, views, {
          field,
          first: first(request),
          binding: () => frame.binding(request),
          after: after(request),
        })
      },
    }
  })

const SEARCHABLE = new Set(['Actor', 'Place', 'Incident', 'Source', 'Document'])

/** Of all types that a node may have, only these have names or titles. */
function searchable(item: ItemPlan): ItemPlan {
  return item.kind === 'choice' ? { ...item, shapes: item.shapes.filter(({ type }) => SEARCHABLE.has(type)) } : item
}
