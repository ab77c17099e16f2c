import { marking } from '../../../vocabulary/index.ts'
import type { DerivedRow } from '../node-derivation.ts'
import type { RelianceRow } from './upholding-statements.ts'

/** What is stored of a proposition: without whom it falls or drops, for whoever sees up to the level. */
export interface StoredUpheld {
  readonly falls: readonly string[] | null
  readonly drops: readonly string[] | null
  readonly settledLevel: number | null
}

/** Counts by level, of every claimant and source, how many propositions fall or drop without it. */
export class Reliance {
  readonly #counts = new Map<string, { readonly falls: number[]; readonly drops: number[] }>()

  add({ falls, drops, settledLevel }: StoredUpheld, times: 1 | -1 = 1): void {
    if (settledLevel === null) return
    for (const id of falls ?? []) this.#of(id).falls[settledLevel]! += times
    for (const id of drops ?? []) this.#of(id).drops[settledLevel]! += times
  }

  /** Those of whom anything is counted. */
  rows(): RelianceRow[] {
    return [...this.#counts]
      .map(([id, counts]) => ({ id, ...counts, total: sumOf(counts) }))
      .filter(({ falls, drops }) => [...falls, ...drops].some((count) => count !== 0))
  }

  derivedOf(id: string): DerivedRow {
    const counts = this.#counts.get(id)
    const derived =
      counts === undefined
        ? { fallsByLevel: null, dropsByLevel: null, relianceRank: null }
        : { fallsByLevel: counts.falls, dropsByLevel: counts.drops, relianceRank: -sumOf(counts) }
    return { id, derived }
  }

  #of(id: string) {
    const known = this.#counts.get(id) ?? { falls: marking.values.map(() => 0), drops: marking.values.map(() => 0) }
    this.#counts.set(id, known)
    return known
  }
}

const sumOf = ({ falls, drops }: Pick<RelianceRow, 'falls' | 'drops'>): number =>
  [...falls, ...drops].reduce((sum, count) => sum + count, 0)
