import { articleKey } from '../../names/article-key.ts'
import { foldName } from '../../names/fold-name.ts'
import { misspelt } from '../../names/misspelt.ts'
import { skeleton } from '../../names/skeleton.ts'
import { soundPattern, undividedPattern } from '../../names/sound-likeness.ts'
import { sounds } from '../../names/sounds.ts'
import { ranks } from './search-rank.ts'

/** One way of looking a text up among the names. */
export interface SearchWay {
  /** The rank of what is found so, unless its spelling gives a better one. */
  readonly rank: number
  /**
   * In the syntax of Lucene. Only of terms, beginnings and regular expressions: `~` looks at a bounded number of terms, and those of
   * hidden names would use it up.
   */
  readonly query: string
  /** What the words of a name are compared with, sound by sound. */
  readonly words: readonly { readonly sounds: string; readonly pattern: string }[]
  /** How far away a name may sound. */
  readonly furthest: number
  /** A regular expression for the sounds of names that this way is not for. */
  readonly except: string | null
}

/** The keys of names have two digits for the distance. */
const FURTHEST = 99
/** Fewer consonants would be found in too many other names. */
const FEWEST_UNDIVIDED = 4

export function searchWays(text: string): SearchWay[] {
  return [spelt(text), ...transliterated(text), ...fuzzy(text)]
}

/** Every word, with or without its article, is the beginning of a word of the name. */
function spelt(text: string): SearchWay {
  const words = foldName(text).split(' ')
  return way('PART', all(words.map((word) => `folded:${escaped(word)}* articleless:${escaped(articleKey(word))}*`)))
}

/** Every word has the consonants of a word of the name, or all together those of all. Words without consonants say nothing here. */
function transliterated(text: string): SearchWay[] {
  const heard = sounds(text)
  if (heard === '') return []
  const words = heard.split(' ').map((word) => ({ sounds: word, pattern: soundPattern(word) }))
  const consonants = skeleton(text).length
  const bySounds = {
    ...way('SOUNDS', all(words.map(({ pattern }) => `sounds:/${pattern}/`))),
    words,
    furthest: Math.min(Math.floor(1.5 * consonants), FURTHEST),
  }
  if (consonants < FEWEST_UNDIVIDED) return [bySounds]
  const undivided = {
    ...way('UNDIVIDED', `skeleton:/${undividedPattern(heard)}/`),
    except: words.map(({ pattern }) => pattern).join(' '),
  }
  return [bySounds, undivided]
}

/** Every word is a word of the name with a mistake in it, begins one, or has the consonants of one. */
function fuzzy(text: string): SearchWay[] {
  const words = articleKey(text).split(' ')
  if (words.every((word) => misspelt(word) === null)) return []
  const clauses = words.map((word) => {
    const [mistakes, heard] = [misspelt(word), sounds(word)]
    const forms = [`articleless:${escaped(word)}*`]
    if (mistakes !== null) forms.push(`articleless:/${mistakes}/`)
    if (heard !== '') forms.push(`sounds:/${soundPattern(heard)}/`)
    return forms.join(' ')
  })
  return [way('MISSPELT', all(clauses))]
}

const way = (rank: keyof typeof ranks, query: string): SearchWay => ({
  rank: ranks[rank],
  query,
  words: [],
  furthest: 0,
  except: null,
})

const all = (clauses: readonly string[]): string => clauses.map((clause) => `(${clause})`).join(' AND ')

const escaped = (word: string): string => word.replaceAll(/[+\-!(){}[\]^"~*?:\\/&|]/gu, '\\$&').toLowerCase()
