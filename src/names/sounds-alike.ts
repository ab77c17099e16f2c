import { soundCosts, undividedPattern } from './sound-likeness.ts'

/**
 * Whether names that sound so may be spellings of one, in whatever script: their consonants in a row are alike, and their vowels on
 * average no more than half a step apart. Different names may sound alike too.
 */
export function soundsAlike(one: string, other: string): boolean {
  if (one === '' || other === '' || !haveLikeConsonants(one, other)) return false
  return distance(undivided(one), undivided(other)) <= consonantsOf(one).length
}

const consonantsOf = (heard: string): string => heard.replaceAll(/[-?aiu ]/gu, '')
const undivided = (heard: string): string => heard.replaceAll(' ', '')

function haveLikeConsonants(one: string, other: string): boolean {
  const fits = (pattern: string, heard: string) => new RegExp(`^${pattern}$`, 'u').test(consonantsOf(heard))
  return fits(undividedPattern(one), other) || fits(undividedPattern(other), one)
}

/** The least cost of turning one into the other; a sign too many costs one. */
function distance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  let previous = [0, ...to.keys()].map((_, column) => column)
  for (const [row, sign] of from.entries()) {
    const current = [row + 1]
    for (const [column, wanted] of to.entries()) {
      const cost = sign === wanted ? 0 : (soundCosts[sign]?.[wanted] ?? Number.POSITIVE_INFINITY)
      current.push(Math.min(previous[column]! + cost, previous[column + 1]! + 1, current[column]! + 1))
    }
    previous = current
  }
  return previous.at(-1)!
}
