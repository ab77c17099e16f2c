import { AppError } from '../../errors/app-error.ts'
import { articleKey } from '../../names/article-key.ts'
import { foldName } from '../../names/fold-name.ts'
import { type SearchWay, searchWays } from './search-ways.ts'

/** A text to search for, in the forms in which names are stored, and the ways of looking it up. */
export interface SearchWords {
  readonly text: string
  readonly folded: string
  readonly articleless: string
  readonly ways: readonly SearchWay[]
}

/** Far longer than names are; the index takes a bounded number of words. */
const MAX_LENGTH = 300

export function searchWords(text: string): SearchWords {
  if (text.trim() === '') throw refused('an empty text finds nothing')
  if (text.length > MAX_LENGTH) throw refused(`${text.length} characters are more than the ${MAX_LENGTH} of a search`)
  return { text: text.trim(), folded: foldName(text), articleless: articleKey(text), ways: searchWays(text) }
}

function refused(reason: string): AppError {
  return new AppError('BAD_USER_INPUT', `text: ${reason}. Give a name or the beginning of one.`)
}
