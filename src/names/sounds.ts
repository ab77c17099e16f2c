import { articleKey } from './article-key.ts'

/** The consonants of both scripts, as far as romanisations agree on them. Digraphs are looked for first. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...letters('بbp', 'b'),
  ...letters('تطt', 't'),
  // An interdental, which is also written with the letter of d, t, s or z.
  ...letters('ثذظ', 'þ'),
  th: 'þ',
  dh: 'þ',
  ...letters('جj', 'j'),
  dj: 'j',
  // The jim of Egypt, as in Golani.
  g: 'j',
  ...letters('حهh', 'h'),
  ...letters('خقكkqc', 'k'),
  kh: 'k',
  ...letters('دضd', 'd'),
  ...letters('رr', 'r'),
  ...letters('زz', 'z'),
  ...letters('سشصs', 's'),
  sh: 's',
  ch: 's',
  غ: 'g',
  gh: 'g',
  ...letters('فfv', 'f'),
  ph: 'f',
  ...letters('لl', 'l'),
  ...letters('مm', 'm'),
  ...letters('نn', 'n'),
  x: 'ks',
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, digit])),
}

/** The servant of the Merciful and his like are one name, however they are divided: Abd al-Rahman, Abdel Rahman, Abdulrahman. */
const SERVANT = /(?<![^ ])(?:(abd|عبد) |(abd)[aeiou]l ?(?=\p{L}{2})|(عبد)ال(?=\p{L}{2}))/gu

/**
 * How the words of a name sound, as far as its letters tell: the consonants of each, alike for both scripts, with one sign before,
 * between and after them: a vowel `a`, `i` or `u`, `-` for none, `?` for one that Arabic may leave unwritten. Articles are left out.
 * "Golani" is `-julani`, محمد is `-m?h?m?d-`.
 */
export function sounds(text: string): string {
  const words = articleKey(text).replace(SERVANT, '$1$2$3').split(' ')
  return words.map(soundsOfWord).filter(Boolean).join(' ')
}

function soundsOfWord(word: string): string {
  const isArabic = /\p{Script=Arabic}/u.test(word)
  let heard = ''
  let between = ''
  for (const letter of word.match(/[skgtd]h|ch|ph|dj|./gu) ?? []) {
    const consonants = CONSONANTS[letter]
    if (consonants === undefined) between += letter
    for (const consonant of consonants ?? '') {
      // Latin doubles a letter where Arabic writes it once.
      if (!isArabic && between === '' && heard.endsWith(consonant) && /\D/.test(consonant)) continue
      heard += (heard === '' ? firstVowel(between) : vowel(between, isArabic ? '?' : '-')) + consonant
      between = ''
    }
  }
  if (heard === '') return ''
  // The ending of feminine names is written -a, -ah, ه or ة.
  return (heard + vowel(between, '-')).replace(/(?<=...)h.$/u, '')
}

/** An alef at the beginning carries any vowel. */
const firstVowel = (letters: string): string => vowel(letters.replace('ا', 'ع'), '-')

function vowel(letters: string, unwritten: string): string {
  const glide = /[eiyيouwو]/u.exec(letters)
  if (glide !== null) return 'eiyي'.includes(glide[0]) ? 'i' : 'u'
  if (/[aا]/u.test(letters)) return 'a'
  return letters.includes('ع') ? '?' : unwritten
}

function letters(forms: string, letter: string): Record<string, string> {
  return Object.fromEntries([...forms].map((form) => [form, letter]))
}
