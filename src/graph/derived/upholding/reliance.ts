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
    const isCounted = ({ falls, drops }: RelianceRow) => [...falls, ...drops].some((count) => count !== 0)
    return [...this.#counts].map(([id, counts]) => ({ id, ...counts })).filter(isCounted)
  }

  derivedOf(id: string): DerivedRow {
    const { falls, drops } = this.#counts.get(id) ?? { falls: [], drops: [] }
    const total = [...falls, ...drops].reduce((sum, count) => sum + count, 0)
    const derived =
      total === 0
        ? { fallsByLevel: null, dropsByLevel: null, relianceRank: null }
        : { fallsByLevel: falls, dropsByLevel: drops, relianceRank: -total }
    return { id, derived }
  }

  #of(id: string) {
    const known = this.#counts.get(id) ?? { falls: marking.values.map(() => 0), drops: marking.values.map(() => 0) }
    this.#counts.set(id, known)
    return known
  }
}
