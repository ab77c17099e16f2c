import { foldName } from './fold-name.ts'

/** The article in Latin letters as a word of its own, with its assimilated forms (`ez` in Deir ez-Zor), and the English one. */
const LATIN_ARTICLES = new Set('the al el ad ed adh an en ar er as es ash esh at et ath az ez'.split(' '))
/** The Arabic article, alone or after a conjunction or preposition. What is left must be long enough to be a word. */
const ARABIC_ARTICLE = /^(?:ال(?=..)|(?:[وبكف]ال|لل)(?=...))/u

/** The folded name without its articles; a name of articles only keeps them. */
export function articleKey(text: string): string {
  const folded = foldName(text)
  const words = folded.split(' ').filter((word) => !LATIN_ARTICLES.has(word))
  return words.map((word) => word.replace(ARABIC_ARTICLE, '')).join(' ') || folded
}
