import { foldName } from '../../names/fold-name.ts'

/** A text as it is compared with others: the five-letter sequences of its folded words. */
export type Wording = ReadonlySet<string>

/** Two people who tell the same may well share seven words of it; eight in a row are copied. */
const FEWEST_WORDS = 8

/**
 * Five letters and no words: Arabic joins its particles to the words, and in a short quotation one word that was replaced
 * would break most sequences of five.
 */
const LENGTH = 5

/** The wording of a quotation, in Arabic and Latin letters alike; null where it is too short to tell a copy from a coincidence. */
export function wordingOf(quote: string): Wording | null {
  const folded = foldName(quote)
  if (folded.split(' ').length < FEWEST_WORDS) return null
  const letters = [...folded]
  return new Set(letters.slice(LENGTH - 1).map((_, from) => letters.slice(from, from + LENGTH).join('')))
}
