import { articleKey } from './article-key.ts'

/** Vowels, w, y, hamza and ayn have no letter here: romanisations do not agree on them. */
const ARABIC: Readonly<Record<string, string>> = {
  ...consonants('ب', 'b'),
  ...consonants('تثط', 't'),
  ...consonants('ج', 'j'),
  ...consonants('حه', 'h'),
  ...consonants('خقك', 'k'),
  ...consonants('دذض', 'd'),
  ...consonants('ر', 'r'),
  ...consonants('زظ', 'z'),
  ...consonants('سشص', 's'),
  ...consonants('غ', 'g'),
  ...consonants('ف', 'f'),
  ...consonants('ل', 'l'),
  ...consonants('م', 'm'),
  ...consonants('ن', 'n'),
}

/** Longest first. A plain g is the jim of Egypt (Golani), gh the ghain. */
const LATIN: Readonly<Record<string, string>> = {
  sh: 's',
  ch: 's',
  kh: 'k',
  gh: 'g',
  th: 't',
  dh: 'd',
  dj: 'j',
  ph: 'f',
  g: 'j',
  c: 'k',
  q: 'k',
  p: 'b',
  v: 'f',
  x: 'ks',
  ...Object.fromEntries([...'bdfhjklmnrstz'].map((letter) => [letter, letter])),
}

/**
 * The consonants of a name, alike for its Arabic and Latin spellings: it brings candidates together across scripts and
 * proves nothing, for different names share one (محمد and Mahmud), and some spellings of one name do not.
 */
export function skeleton(text: string): string {
  return articleKey(text).split(' ').map(wordSkeleton).filter(Boolean).join(' ')
}

function wordSkeleton(word: string): string {
  const consonants = word
    // Latin doubles a letter where Arabic writes it once.
    .replace(/([a-z])\1+/g, '$1')
    .replace(/[skgtd]h|ch|ph|dj|./gu, (sound) => LATIN[sound] ?? ARABIC[sound] ?? (/\d/.test(sound) ? sound : ''))
  // The ending of feminine names is written -a, -ah, ه or ة.
  return consonants.replace(/(?<=.)h$/, '')
}

function consonants(forms: string, letter: string): Record<string, string> {
  return Object.fromEntries([...forms].map((form) => [form, letter]))
}
