/** For each consonant all letters that the same sound may be written with. */
const ALIKE: Readonly<Record<string, string>> = { þ: 'þdtsz', d: 'dþ', t: 'tþ', s: 'sþ', z: 'zþ', g: 'gj', j: 'jg' }
const VOWELS = '-?aiu'

/** A regular expression that fits the sounds of every word with the consonants of this one, whatever its vowels. */
export function soundPattern(word: string): string {
  return [...word].map((sign) => (VOWELS.includes(sign) ? '.' : anyAlike(sign))).join('')
}

/**
 * A regular expression that fits the skeletons of names which sound like this and divide their words elsewhere, or write the
 * article as a part of them: an l after a vowel and before a consonant may be one, and so may one between words.
 */
export function undividedPattern(sounds: string): string {
  return [...sounds.replaceAll(/(?<=[aiu])l(?=[-?].)| /gu, '_').replaceAll(/[-?aiu]/gu, '')]
    .map((sign) => (sign === '_' ? 'l?' : anyAlike(sign)))
    .join('')
}

/**
 * How far apart two signs are that may stand in one place of words with the same consonants; 0 where nothing is said. What may be
 * unwritten, or is written with a letter for several sounds, is half as far away as what is written otherwise.
 */
export const soundCosts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ...Object.fromEntries([...VOWELS].map((vowel) => [vowel, costs(vowel, VOWELS, vowel === '?' ? 1 : 2)])),
  ...Object.fromEntries(Object.entries(ALIKE).map(([consonant, others]) => [consonant, costs(consonant, others, 1)])),
}

function costs(sign: string, others: string, cost: number): Record<string, number> {
  const different = [...others].filter((other) => other !== sign)
  return Object.fromEntries(different.map((other) => [other, other === '?' ? 1 : cost]))
}

function anyAlike(consonant: string): string {
  return consonant in ALIKE ? `[${ALIKE[consonant]}]` : consonant
}
