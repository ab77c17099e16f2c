import { foldName } from '../../../src/names/fold-name.ts'
import type { SearchType } from '../../../src/vocabulary/index.ts'
import type { Reading } from '../view/reading.ts'
import type { ViewNode } from '../view/view.ts'
import type { Answer } from './answer.ts'
import { connection, type PageArgs } from './connection.ts'
import { type Likeness, likenessOf } from './name-likeness.ts'
import { answerOf } from './node.answer.ts'

interface SearchArgs extends PageArgs {
  readonly text: string
  readonly types?: readonly SearchType[] | null
}

interface Hit extends Likeness {
  readonly node: ViewNode
  readonly matched: string
  readonly key: string
}

/** Looks at every name and title that the viewer may see; whatever has several that match is found by the best. */
export function search(reading: Reading, { text, types, ...page }: SearchArgs): Answer {
  const { view } = reading
  const nodes: readonly ViewNode[] = [
    ...view.actors,
    ...view.places,
    ...view.incidents,
    ...view.sources,
    ...view.documents,
  ]
  const all = nodes
    .filter(({ type }) => types == null || types.includes(type.toUpperCase() as SearchType))
    .flatMap((node) => hitsOn(node, text.trim()).slice(0, 1))
  const answer = ({ node, matched, by }: Hit) => ({ matched, by, node: () => answerOf(node, reading) })
  return connection({ all, keyOf: ({ key }) => key, answer }, page)
}

/** Best first: the better way, the smaller distance, the shorter name. */
function hitsOn(node: ViewNode, text: string): Hit[] {
  const hits = namesOf(node).flatMap((matched): Hit[] => {
    const likeness = likenessOf(matched, text)
    if (likeness === null) return []
    const numbers = [
      String(likeness.rank),
      String(likeness.distance).padStart(2, '0'),
      String(foldName(matched).length).padStart(4, '0'),
    ]
    return [{ ...likeness, node, matched, key: `${numbers.join('')}${node.orderKey}` }]
  })
  return hits.sort((a, b) => (`${a.key} ${a.matched}` < `${b.key} ${b.matched}` ? -1 : 1))
}

function namesOf(node: ViewNode): string[] {
  if (node.type === 'Document') return [node.said.title]
  return 'names' in node ? node.names.map(({ value }) => value) : []
}
