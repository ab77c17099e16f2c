import { soundCosts, undividedPattern } from './sound-likeness.ts'

/**
 * Whether names that sound so may be spellings of one, in whatever script: their consonants in a row are alike, and their vowels on
 * average not far apart. Different names may sound alike too.
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

/** The least cost of turning one into the other. */
function distance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  let previous = [0]
  for (const wanted of to) previous.push(previous.at(-1)! + tooMany(wanted))
  for (const sign of from) {
    const current = [previous[0]! + tooMany(sign)]
    for (const [column, wanted] of to.entries()) {
      const instead = previous[column]! + costOf(sign, wanted)
      current.push(Math.min(instead, previous[column + 1]! + tooMany(sign), current[column]! + tooMany(wanted)))
    }
    previous = current
  }
  return previous.at(-1)!
}

/** Romanisations often differ by an a and hardly ever write i for u: Siyal may be Sayyal, and Hiri is not Hurriya. */
function costOf(sign: string, wanted: string): number {
  if (sign === wanted) return 0
  if (['iu', 'ui'].includes(sign + wanted)) return 3
  return soundCosts[sign]?.[wanted] ?? Number.POSITIVE_INFINITY
}

const tooMany = (sign: string): number => ('aiu'.includes(sign) ? 1.5 : 1)
