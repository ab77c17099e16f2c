/** Shorter words would be found in too many others. */
const SHORTEST = 4
/** Words of this length may have one mistake in each half. */
const LONG = 8
/** Longer than the words of names are. */
const LONGEST = 40

/**
 * A regular expression that fits the folded words which differ from this one by a letter that is missing, too much, another or
 * swapped with its neighbour; null for what is too short to be told from other words.
 */
export function misspelt(word: string): string | null {
  const letters = [...word]
  if (letters.length < SHORTEST || letters.length > LONGEST || !/^[\p{L}\p{N}]+$/u.test(word)) return null
  if (letters.length < LONG) return oneMistake(letters)
  const middle = Math.floor(letters.length / 2)
  return oneMistake(letters.slice(0, middle)) + oneMistake(letters.slice(middle))
}

function oneMistake(letters: readonly string[]): string {
  const forms = [...letters.keys(), letters.length].flatMap((at) => {
    const [before, [letter = '', next = '', ...after]] = [letters.slice(0, at).join(''), letters.slice(at)]
    const rest = next + after.join('')
    return [`${before}.${letter}${rest}`, `${before}.?${rest}`, `${before}${next}${letter}${after.join('')}`]
  })
  return `(${[...new Set(forms)].join('|')})`
}
