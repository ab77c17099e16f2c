/** Pseudo-random choices that a seed fixes. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `count`. */
  below(count: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** A key, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
}

/** The generator mulberry32: fast, and even enough for the shape of a graph. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)]!,
    weighted: (weights) => {
      const entries = Object.entries<number>(weights) as [keyof typeof weights, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      const hit = entries.find(([, weight]) => {
        left -= weight
        return left < 0
      })
      return (hit ?? entries.at(-1)!)[0]
    },
  }
}

/** Draws from a list by Zipf's law: the n-th as often as 1 / n ** exponent, so that a few are hubs. */
export function zipf<T>(random: Random, list: readonly T[], exponent: number): () => T {
  let sum = 0
  const bounds = list.map((_, index) => {
    sum += 1 / (index + 1) ** exponent
    return sum
  })
  return () => {
    const wanted = random.next() * sum
    let [low, high] = [0, list.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (bounds[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return list[low]!
  }
}
