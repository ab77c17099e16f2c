/** A word whose sounds are looked for: by its consonants, and then by how near the rest is. */
export interface SoughtSounds {
  /** A regular expression that fits the sounds of all words with these consonants. */
  readonly pattern: string
  /** Sign by sign, what another in its place costs. */
  readonly costs: readonly Readonly<Record<string, number>>[]
}

/** For each consonant those that the same sound may be written with. */
const ALIKE: Readonly<Record<string, string>> = { þ: 'þdtsz', d: 'dþ', t: 'tþ', s: 'sþ', z: 'zþ', g: 'gj', j: 'jg' }
const VOWELS = '-?aiu'

/** What to look for in the `sounds` of names, for a word of the `sounds` of a text. */
export function soughtSounds(word: string): SoughtSounds {
  return {
    pattern: [...word].map((sign) => (VOWELS.includes(sign) ? '.' : anyAlike(sign))).join(''),
    costs: [...word].map((sign) => costsOf(sign)),
  }
}

/**
 * A regular expression that fits the skeletons of names which sound like this and divide their words elsewhere, or write the
 * article as a part of them: an l after a vowel and before a consonant may be one, and so may one between words.
 */
export function undividedSkeletons(sounds: string): string {
  return [...sounds.replaceAll(/(?<=[aiu])l(?=[-?].)| /gu, '_').replaceAll(/[-?aiu]/gu, '')]
    .map((sign) => (sign === '_' ? 'l?' : anyAlike(sign)))
    .join('')
}

const anyAlike = (consonant: string): string => (consonant in ALIKE ? `[${ALIKE[consonant]}]` : consonant)

function costsOf(sign: string): Record<string, number> {
  const others = VOWELS.includes(sign) ? VOWELS : (ALIKE[sign] ?? sign)
  return Object.fromEntries([...others].map((other) => [other, costOf(sign, other)]))
}

/** What is unwritten or written with a letter for several sounds is half as far away as what is written otherwise. */
function costOf(sign: string, other: string): number {
  if (sign === other) return 0
  return VOWELS.includes(sign) && sign !== '?' && other !== '?' ? 2 : 1
}
