import type { Quantifier } from '../../../vocabulary/index.ts'

export interface TollNumbers {
  number?: number
  low?: number
  best?: number
  high?: number
}

interface TollRule {
  /** The numbers that such a toll has to give. */
  needs: readonly (keyof TollNumbers)[]
  /** Numbers that it may give beside them. */
  takes: readonly (keyof TollNumbers)[]
  bounds(numbers: TollNumbers): Omit<TollNumbers, 'number'>
  /** The numbers that give these bounds: what a data set writes for them. */
  numbers(bounds: Omit<TollNumbers, 'number'>): TollNumbers
}

const exactly = (count?: number) => ({ low: count, best: count, high: count })
const counted = (bounds: (count: number) => Omit<TollNumbers, 'number'>): TollRule => ({
  needs: ['number'],
  takes: [],
  bounds: ({ number }) => bounds(number!),
  numbers: ({ low, best }) => ({ number: (best ?? low)! - (bounds(0).best ?? bounds(0).low)! }),
})
const worded = (bounds: Omit<TollNumbers, 'number'>): TollRule => ({
  needs: [],
  takes: [],
  bounds: () => bounds,
  numbers: () => ({}),
})
const atLeast = (floor: number): TollRule => ({
  needs: [],
  takes: ['low'],
  bounds: ({ low }) => ({ low: low ?? floor }),
  numbers: ({ low }) => (low === floor ? {} : { low }),
})
const written = (needs: TollRule['needs'], takes: TollRule['takes'] = []): TollRule => ({
  needs,
  takes,
  bounds: ({ low, best, high }) => ({ low, best, high }),
  numbers: (bounds) => bounds,
})

/** What each wording says by grammar or usage, so that a data set writes the number it read and no other. */
const rules: Record<Quantifier, TollRule> = {
  EXACT: counted(exactly),
  DUAL: worded(exactly(2)),
  PLURAL_UNKNOWN: atLeast(3),
  FEW: worded({ low: 3, high: 9 }),
  TENS: atLeast(20),
  DOZENS: atLeast(24),
  HUNDREDS: atLeast(200),
  AT_LEAST: counted((count) => ({ low: count })),
  MORE_THAN: counted((count) => ({ low: count + 1 })),
  ABOUT: counted((count) => ({ best: count })),
  RANGE: written(['low', 'high'], ['best']),
  NONE_REPORTED: worded(exactly(0)),
  CODED_ESTIMATE: written(['low', 'best', 'high']),
}

export function tollBounds(quantifier: Quantifier, numbers: TollNumbers) {
  return rules[quantifier].bounds(numbers)
}

/** The numbers that a data set writes for a toll of these bounds. */
export function tollNumbers(quantifier: Quantifier, bounds: Omit<TollNumbers, 'number'>): TollNumbers {
  return rules[quantifier].numbers(bounds)
}

/** Why these numbers do not go with that wording, or null. */
export function tollMismatch(quantifier: Quantifier, numbers: TollNumbers): string | null {
  const { needs, takes } = rules[quantifier]
  const given = (['number', 'low', 'best', 'high'] as const).filter((name) => numbers[name] !== undefined)
  const missing = needs.filter((name) => !given.includes(name))
  if (missing.length > 0) return `A toll that is ${quantifier} needs ${missing.join(', ')}.`
  const excess = given.filter((name) => !needs.includes(name) && !takes.includes(name))
  if (excess.length > 0) return `A toll that is ${quantifier} takes no ${excess.join(', ')}: its words say all.`
  const { low, best, high } = tollBounds(quantifier, numbers)
  const rising = [low, best, high].filter((bound) => bound !== undefined)
  const sorted = rising.every((bound, at) => at === 0 || rising[at - 1]! <= bound)
  return sorted ? null : 'The bounds of a toll rise: low, best, high.'
}
