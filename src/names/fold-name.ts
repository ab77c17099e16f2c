/** Letters that Unicode does not decompose: forms of alef, yeh, heh and kaf, Persian letters, a few Latin ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ...letters('ٱ', 'ا'),
  ...letters('ىی', 'ي'),
  ...letters('ةەہھ', 'ه'),
  ...letters('کگ', 'ك'),
  ...letters('چ', 'ج'),
  ...letters('پ', 'ب'),
  ...letters('ژ', 'ز'),
  ...letters('ڤ', 'ف'),
  ...letters('ı', 'i'),
  ...letters('ø', 'o'),
  ...letters('ł', 'l'),
  ...letters('đ', 'd'),
  ...letters('æ', 'ae'),
  ...letters('ß', 'ss'),
}

/** Marks of apostrophe, hamza and ayn, the dot of initials, the stroke that stretches Arabic words, invisible controls. */
const DROPPED = /['’‘`´ʿʾʼʻʽ.ـ\p{Cf}]/gu
const MARKS = /\p{M}/gu
const SEPARATORS = /[^\p{L}\p{N}]+/gu
const FOREIGN_DIGITS = /[٠-٩۰-۹]/g

/**
 * The key under which a name is found: one spelling for all that differ only in case, vowel marks, letter forms, digits,
 * hyphens and punctuation. For finding only; what is shown is the name as it was given.
 */
export function foldName(text: string): string {
  const folded = text
    .toLowerCase()
    // Dropped first, because decomposing turns some of these into a space.
    .replace(DROPPED, '')
    // Decomposed, the hamza of أ, ؤ and ئ is a mark like any other.
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(MARKS, '')
    .replace(/./gu, (letter) => LETTERS[letter] ?? letter)
    .replace(FOREIGN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(SEPARATORS, ' ')
    .trim()
  // A name of signs only must not be found by every other such name.
  return folded || text.trim()
}

function letters(forms: string, letter: string): Record<string, string> {
  return Object.fromEntries([...forms].map((form) => [form, letter]))
}
