import { articleKey } from '../../../src/names/article-key.ts'
import { foldName } from '../../../src/names/fold-name.ts'
import type { SearchType } from '../../../src/vocabulary/index.ts'
import type { Reading } from '../view/reading.ts'
import type { ViewNode } from '../view/view.ts'
import type { Answer } from './answer.ts'
import { connection, type PageArgs } from './connection.ts'
import { answerOf } from './node.answer.ts'

interface SearchArgs extends PageArgs {
  readonly text: string
  readonly types?: readonly SearchType[] | null
}

/** Looks at every name and title: each word asked for has to begin one of its words, with or without an article. */
export function search(reading: Reading, { text, types, ...page }: SearchArgs): Answer {
  const { view } = reading
  const nodes: readonly ViewNode[] = [
    ...view.actors,
    ...view.places,
    ...view.incidents,
    ...view.sources,
    ...view.documents,
  ]
  const hits = nodes
    .filter(({ type }) => types == null || types.includes(type.toUpperCase() as SearchType))
    .flatMap((node) => bestHit(node, text))
  return connection(
    {
      all: hits,
      keyOf: ({ key }) => key,
      answer: ({ node, matched, rank }) => ({
        matched,
        by: rank === 0 ? 'EXACT' : 'NORMALISED',
        node: () => answerOf(node, reading),
      }),
    },
    page,
  )
}

function bestHit(node: ViewNode, text: string) {
  const names =
    'names' in node ? node.names.map(({ value }) => value) : node.type === 'Document' ? [node.said.title] : []
  const hits = names.filter((name) => matches(name, text)).map((matched) => ({ matched, rank: rankOf(matched, text) }))
  const length = (name: string) => String(foldName(name).length).padStart(4, '0')
  const keyed = hits.map((hit) => ({ ...hit, node, key: `${hit.rank}${length(hit.matched)}${node.orderKey}` }))
  return keyed.sort((a, b) => (`${a.key} ${a.matched}` < `${b.key} ${b.matched}` ? -1 : 1)).slice(0, 1)
}

function matches(name: string, text: string): boolean {
  const words = [foldName(name), articleKey(name)].flatMap((form) => form.split(' '))
  const asked = foldName(text).split(' ')
  return asked.every((word) => [word, articleKey(word)].some((form) => words.some((one) => one.startsWith(form))))
}

/** The name itself, its folded form, the same but for articles, the beginning of it, a part of it. */
function rankOf(name: string, text: string): number {
  if (name === text) return 0
  if (foldName(name) === foldName(text)) return 1
  if (articleKey(name) === articleKey(text)) return 2
  return foldName(name).startsWith(foldName(text)) ? 3 : 4
}
