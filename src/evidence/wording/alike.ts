import type { Wording } from './wording.ts'

/** Whether two wordings share four fifths of what either holds (Jaccard): then one is a copy, a word or two aside. */
export function areAlike(a: Wording, b: Wording): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  if (fewer.size < leastShared(more.size)) return false
  let shared = 0
  for (const sequence of fewer) if (more.has(sequence)) shared += 1
  return 5 * shared >= 4 * (a.size + b.size - shared)
}

/** Gives the positions of the wordings before one that are like it, the first first, looking at no more than are taken. */
export type AlikeBefore = (at: number) => Iterable<number>

/**
 * Finds alike wordings without comparing all with all: such share one at least of the sequences that are first in an order
 * common to all, rare ones before frequent ones. Unlike a MinHash, that never misses a pair.
 */
export function alikeAmong(wordings: readonly Wording[]): AlikeBefore {
  const holding = new Map<string, number>()
  for (const wording of wordings) for (const one of wording) holding.set(one, (holding.get(one) ?? 0) + 1)
  const byRarity = (a: string, b: string) => holding.get(a)! - holding.get(b)! || (a < b ? -1 : 1)
  const first = wordings.map((wording) =>
    [...wording].sort(byRarity).slice(0, wording.size - leastShared(wording.size) + 1),
  )
  const having = new Map<string, number[]>()
  for (const [at, sequences] of first.entries()) {
    for (const sequence of sequences) {
      const others = having.get(sequence)
      if (others === undefined) having.set(sequence, [at])
      else others.push(at)
    }
  }
  return function* before(at) {
    for (const other of merged(first[at]!.map((sequence) => having.get(sequence)!))) {
      if (other >= at) return
      if (areAlike(wordings[at]!, wordings[other]!)) yield other
    }
  }
}

/** The numbers of rising lists, each once and rising. */
function* merged(lists: readonly (readonly number[])[]): Generator<number> {
  const next = lists.map(() => 0)
  for (;;) {
    const least = lists.reduce((low, list, at) => Math.min(low, list[next[at]!] ?? low), Number.POSITIVE_INFINITY)
    if (least === Number.POSITIVE_INFINITY) return
    yield least
    for (const [at, list] of lists.entries()) if (list[next[at]!] === least) next[at]! += 1
  }
}

/** How many sequences of a wording of that size any alike one holds, at least. */
function leastShared(size: number): number {
  return Math.ceil((4 * size) / 5)
}
