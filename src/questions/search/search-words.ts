import { AppError } from '../../errors/app-error.ts'
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

/** Far longer than names are; the index takes a bounded number of words. */
const MAX_LENGTH = 300

export function searchWords(text: string): SearchWords {
  if (text.trim() === '') throw refused('an empty text finds nothing')
  if (text.length > MAX_LENGTH) throw refused(`${text.length} characters are more than the ${MAX_LENGTH} of a search`)
  const folded = foldName(text)
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

function refused(reason: string): AppError {
  return new AppError('BAD_USER_INPUT', `text: ${reason}. Give a name or the beginning of one.`)
}

const escapeLucene = (word: string): string => word.replaceAll(/[+\-!(){}[\]^"~*?:\\/&|]/gu, '\\$&').toLowerCase()
