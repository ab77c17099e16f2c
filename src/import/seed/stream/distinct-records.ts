import type { SeedFile, SeedKind, SeedRow } from '../files/seed-file.ts'
import { idOf, type Seed } from '../seed.ts'
import { rowsOf } from './rows-of.ts'
import { SlugSet } from './slug-set.ts'

/** Watches over the ids of records of which there are too many to keep: no two are to share one. */
export class DistinctRecords {
  readonly #seed: Seed
  readonly #refs = new SlugSet()

  constructor(seed: Seed) {
    this.#seed = seed
  }

  /** Of a kind of which not all definitions are kept. */
  note(row: SeedRow, kind: SeedKind): void {
    const id = idOf(row)
    if (id === undefined) return
    const ref = this.#refOf(id)
    const other = this.#seed.definitions.get(ref)
    if (other && other.kind !== kind) this.#report(row, id, other.row)
    else this.#refs.add(ref)
  }

  /** Where two share an id, the files are read once more to tell which. */
  async finish(files: readonly SeedFile[], kinds: readonly SeedKind[]): Promise<void> {
    const shared = this.#refs.repeated()
    if (shared.size === 0) return
    const first = new Map<string, SeedRow>()
    for (const kind of kinds) {
      for await (const row of rowsOf(files, kind, () => undefined)) {
        const id = idOf(row)
        if (id === undefined || !shared.has(SlugSet.markOf(this.#refOf(id)))) continue
        const ref = this.#refOf(id)
        const other = first.get(ref)
        if (!other) first.set(ref, row)
        // Those whose definitions are kept were told when these were made.
        else if (this.#seed.definitions.get(ref)?.kind !== kind) this.#report(row, id, other)
      }
    }
  }

  #refOf(id: string): string {
    return id.includes(':') ? id : `${this.#seed.scheme}:${id}`
  }

  #report(row: SeedRow, id: string, other: SeedRow): void {
    const place = `${other.file}, line ${other.locate(['id']).line}`
    this.#seed.report(row, ['id'], 'DUPLICATE_ID', `${id} is the id of another record too: ${place}.`)
  }
}
