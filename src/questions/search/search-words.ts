import { articleKey } from '../../names/article-key.ts'
import { foldName } from '../../names/fold-name.ts'

/** A text to search for, in the forms in which names are stored. */
export interface SearchWords {
  readonly text: string
  readonly folded: string
  readonly articleless: string
  /** Every word, with or without its article, as the beginning of a word of the name; in the syntax of Lucene. */
  readonly query: string
}

/** Null where nothing is left to search for once the text is folded. */
export function searchWords(text: string): SearchWords | null {
  const folded = foldName(text)
  if (folded === '') return null
  const articleless = articleKey(text)
  const query = folded
    .split(' ')
    .map((word) =>
      [...new Set([word, articleKey(word)])].filter((form) => form !== '').map((form) => `${escapeLucene(form)}*`),
    )
    .map((forms) => `(${forms.join(' OR ')})`)
    .join(' AND ')
  return { text: text.trim(), folded, articleless, query }
}

const escapeLucene = (word: string): string => word.replaceAll(/[+\-!(){}[\]^"~*?:\\/&|]/gu, '\\$&').toLowerCase()
