import { marking } from '../../../vocabulary/index.ts'
import type { DerivedRow } from '../node-derivation.ts'
import { relianceRank } from './reliance-rank.ts'
import type { Upholder } from './upholders.ts'
import type { RelianceRow } from './upholding-statements.ts'

/** Counts, for every clearance, how many propositions fall or drop without each claimant and source. */
export class Reliance {
  readonly #counts = new Map<string, { readonly falls: number[]; readonly drops: number[] }>()

  add(upholders: readonly Upholder[], times: 1 | -1 = 1): void {
    for (const { id, effect, from, to } of upholders) {
      const counts = this.#of(id)[effect === 'FALLS' ? 'falls' : 'drops']
      for (let clearance = from; clearance <= to; clearance += 1) counts[clearance]! += times
    }
  }

  /** Those of whom anything is counted. */
  rows(): RelianceRow[] {
    return [...this.#counts]
      .map(([id, counts]) => ({ id, ...counts }))
      .filter(({ falls, drops }) => [...falls, ...drops].some((count) => count !== 0))
  }

  derivedOf(id: string): DerivedRow {
    const { falls, drops } = this.#counts.get(id) ?? { falls: none, drops: none }
    const counts =
      falls === none ? { fallsByLevel: null, dropsByLevel: null } : { fallsByLevel: falls, dropsByLevel: drops }
    return { id, derived: { ...counts, ...ranksOf(falls, drops) } }
  }

  #of(id: string) {
    const known = this.#counts.get(id) ?? { falls: [...none], drops: [...none] }
    this.#counts.set(id, known)
    return known
  }
}

const none: readonly number[] = marking.values.map(() => 0)

/** The sum of what rests on it, its sign turned, for each clearance; none where nothing does. */
function ranksOf(falls: readonly number[], drops: readonly number[]): Record<string, number | null> {
  const ranks = falls.map((count, clearance) => -(count + drops[clearance]!) || null)
  return Object.fromEntries(ranks.map((rank, clearance) => [relianceRank(clearance), rank]))
}
