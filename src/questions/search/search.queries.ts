import { compileItem } from '../../cypher/compile.ts'
import { decodeCursor } from '../../cypher/cursor.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import { cypher, type Fragment, join, parameter, variable } from '../../cypher/fragment.ts'
import type { ItemPlan } from '../../cypher/plan.ts'
import type { SelectedField } from '../../cypher/selection.ts'
import { valueBySelection } from '../../cypher/value-by-selection.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { bindingOf, pageSize, toConnection, viewsOf } from '../../entities/fields/connection.ts'
import { readRoot } from '../../entities/read-root.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import { type SearchType, searchType } from '../../vocabulary/index.ts'
import { type SearchWords, searchWords } from './search-words.ts'

interface RawHit {
  readonly key: string
  readonly rank: number
  readonly matched: string
  readonly nodes: readonly unknown[]
}

/** `search(text)`: by the full-text index of names and titles; what a hit is worth is ours, so that nothing hidden moves it. */
export const search: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, ({ field, reading, below }) => {
    const words = searchWords(field.args.text as string)
    const binding = bindingOf(field, 'Query', reading)
    const first = pageSize(field, reading)
    const after = field.args.after == null ? null : decodeCursor(field.args.after as string, binding, 'after')
    const views = viewsOf(field)
    const nodeFields = views.nodes.flatMap((view) => view.select('SearchHit').filter(({ name }) => name === 'node'))
    const items = nodeFields.map((node) => searchable(below(node)))
    const toHit = (hit: RawHit, view: SelectedField) =>
      valueBySelection(view, {
        score: SCORES[hit.rank],
        matched: hit.matched,
        by: hit.rank === 0 ? 'EXACT' : 'NORMALISED',
        node: (node: SelectedField) =>
          decodeItem(items[nodeFields.indexOf(node)]!, hit.nodes[nodeFields.indexOf(node)]),
      })
    return {
      kind: 'column',
      label: 'search',
      read: () =>
        hitsOf(
          { words, types: (field.args.types ?? searchType.values) as SearchType[], after, limit: first + 1, items },
          reading,
        ),
      decode: (raw) => {
        const rows = (raw as RawHit[]).map((hit) => ({
          key: hit.key,
          items: views.nodes.map((view) => toHit(hit, view)),
        }))
        return toConnection({ rows, total: null }, views, { field, binding, first, hasAfter: after !== null })
      },
    }
  })

/** By rank: the name itself, its folded form, the same but for articles, the beginning of it, a part of it. */
const SCORES = [1, 0.9, 0.8, 0.6, 0.4]

const SEARCHABLE = new Set(['Actor', 'Place', 'Incident', 'Source', 'Document'])

/** Of all types that a node may have, only these have names or titles. */
function searchable(item: ItemPlan): ItemPlan {
  return item.kind === 'choice' ? { ...item, shapes: item.shapes.filter(({ type }) => SEARCHABLE.has(type)) } : item
}

interface Search {
  readonly words: SearchWords
  readonly types: readonly SearchType[]
  readonly after: string | null
  readonly limit: number
  readonly items: readonly ItemPlan[]
}

function hitsOf({ words, types, after, limit, items }: Search, reading: Reading): Fragment {
  const [name, node, hit] = [variable('name'), variable('node'), variable('hit')]
  const labels = parameter(
    'labels',
    types.map((type) => `${type[0]}${type.slice(1).toLowerCase()}`),
  )
  const nodes = join(
    items.map((item) => compileItem(item, node)),
    ', ',
  )
  const further = after === null ? cypher`` : cypher`\n  WHERE ${hit}.key > ${parameter('after', after)}`
  return cypher`COLLECT {
  CALL db.index.fulltext.queryNodes('names', ${parameter('query', words.query)}) YIELD node AS ${name}
  WITH ${name}
  WHERE ${visible(name, reading)}
  MATCH (${node}:Node)
  WHERE (${node} = ${name} OR EXISTS { (${node})-[:NAMED]->(${name}) }) AND ${visible(node, reading)} AND any(label IN labels(${node}) WHERE label IN ${labels})
  WITH ${node}, ${rankOf(name, words)} AS rank, coalesce(${name}.value, ${name}.title) AS matched, size(${name}.folded) AS length
  ORDER BY rank, length, matched
  WITH ${node}, head(collect({rank: rank, matched: matched, key: toString(rank) + right('000' + toString(length), 4) + ${node}.orderKey})) AS ${hit}${further}
  ORDER BY ${hit}.key
  LIMIT ${parameter('limit', limit)}
  RETURN ${hit} {.key, .rank, .matched, nodes: [${nodes}]}
}`
}

function rankOf(name: ReturnType<typeof variable>, words: SearchWords): Fragment {
  const folded = parameter('folded', words.folded)
  return cypher`CASE
    WHEN coalesce(${name}.value, ${name}.title) = ${parameter('text', words.text)} THEN 0
    WHEN ${name}.folded = ${folded} THEN 1
    WHEN ${name}.articleless = ${parameter('articleless', words.articleless)} THEN 2
    WHEN ${name}.folded STARTS WITH ${folded} THEN 3
    ELSE 4
  END`
}
