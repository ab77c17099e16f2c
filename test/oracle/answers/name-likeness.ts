import { articleKey } from '../../../src/names/article-key.ts'
import { foldName } from '../../../src/names/fold-name.ts'
import { misspelt } from '../../../src/names/misspelt.ts'
import { skeleton } from '../../../src/names/skeleton.ts'
import { soundCosts, soundPattern, undividedPattern } from '../../../src/names/sound-likeness.ts'
import { sounds } from '../../../src/names/sounds.ts'
import type { MatchKind } from '../../../src/vocabulary/index.ts'

/** How a name is like a text: the place of the way in the order of ways, and how far it sounds from it. */
export interface Likeness {
  readonly rank: number
  readonly by: MatchKind
  readonly distance: number
}

/** The best way in which a name is like a text; null where it is not. */
export function likenessOf(name: string, text: string): Likeness | null {
  if (isSpelt(name, text)) {
    const rank = spelling(name, text)
    return { rank, by: rank === 0 ? 'EXACT' : 'NORMALISED', distance: 0 }
  }
  const distance = soundDistance(name, text)
  if (distance !== null) return { rank: 5, by: 'TRANSLITERATED', distance }
  if (soundsUndivided(name, text)) return { rank: 6, by: 'TRANSLITERATED', distance: 0 }
  return isMisspelt(name, text) ? { rank: 7, by: 'FUZZY', distance: 0 } : null
}

/** Each word asked for, with or without its article, begins a word of the name. */
function isSpelt(name: string, text: string): boolean {
  const begins = (key: string, word: string) => key.split(' ').some((one) => one.startsWith(word))
  return foldName(text)
    .split(' ')
    .every((word) => begins(foldName(name), word) || begins(articleKey(name), articleKey(word)))
}

/** The name itself, its folded form, the same but for articles, the beginning of it, a part of it. */
function spelling(name: string, text: string): number {
  if (name === text) return 0
  if (foldName(name) === foldName(text)) return 1
  if (articleKey(name) === articleKey(text)) return 2
  return foldName(name).startsWith(foldName(text)) ? 3 : 4
}

/** Each word asked for has the consonants of a word of the name, and the nearest of these are not too far away. */
function soundDistance(name: string, text: string): number | null {
  const sought = sounds(text)
  if (sought === '') return null
  const nearest = sought.split(' ').map((word) => {
    const alike = wordsOf(sounds(name)).filter((heard) => fits(soundPattern(word), heard))
    return Math.min(...alike.map((heard) => costOf(word, heard)))
  })
  const distance = nearest.reduce((sum, one) => sum + one, 0)
  return distance <= Math.min(Math.floor(1.5 * skeleton(text).length), 99) ? distance : null
}

function costOf(word: string, heard: string): number {
  return [...heard].reduce((sum, sign, at) => sum + (soundCosts[word[at]!]?.[sign] ?? 0), 0)
}

/** All its consonants together are those of the text, divided into other words. */
function soundsUndivided(name: string, text: string): boolean {
  const words = sounds(text).split(' ').map(soundPattern)
  const isLongEnough = skeleton(text).length >= 4
  return isLongEnough && fits(undividedPattern(sounds(text)), skeleton(name)) && !fits(words.join(' '), sounds(name))
}

/** Each word asked for begins a word of the name, is one with a mistake in it, or has the consonants of one. */
function isMisspelt(name: string, text: string): boolean {
  const words = articleKey(text).split(' ')
  const known = wordsOf(articleKey(name))
  return (
    words.some((word) => misspelt(word) !== null) &&
    words.every((word) => {
      const [mistakes, heard] = [misspelt(word), sounds(word)]
      return (
        known.some((one) => one.startsWith(word) || (mistakes !== null && fits(mistakes, one))) ||
        (heard !== '' && wordsOf(sounds(name)).some((one) => fits(soundPattern(heard), one)))
      )
    })
  )
}

const wordsOf = (key: string): string[] => key.split(' ').filter((word) => word !== '')
const fits = (pattern: string, word: string): boolean => new RegExp(`^(?:${pattern})$`, 'u').test(word)
