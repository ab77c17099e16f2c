import { chunks } from '../../lib/chunks.ts'
import { type SeedKind, seedKinds } from './files/seed-file.ts'
import type { ExternalRef, SeedDataset } from './seed-dataset.ts'

export type SeedInput<K extends SeedKind> = SeedDataset[K][number]

/** A sound data set that is read a batch at a time, as often as asked, and never as a whole. */
export interface SeedSource extends Pick<SeedDataset, 'dataset' | 'contentHash'> {
  readonly externalRefs: readonly ExternalRef[]
  /** How many records there are of each kind. */
  readonly counts: Readonly<Record<SeedKind, number>>
  /** The records of a kind, always in the same order. */
  batches<K extends SeedKind>(kind: K): AsyncIterable<SeedInput<K>[]>
  /** Their references alone, which are read much faster. */
  refs(kind: SeedKind): AsyncIterable<string>
}

export const SOURCE_BATCH = 1_000

/** A data set that memory holds. */
export function sourceOf(seed: SeedDataset): SeedSource {
  const { dataset, contentHash, externalRefs } = seed
  return {
    dataset,
    contentHash,
    externalRefs,
    counts: Object.fromEntries(seedKinds.map((kind) => [kind, seed[kind].length])) as Record<SeedKind, number>,
    async *batches<K extends SeedKind>(kind: K) {
      yield* chunks(seed[kind] as SeedInput<K>[], SOURCE_BATCH)
    },
    async *refs(kind) {
      for (const { ref } of seed[kind]) yield ref
    },
  }
}
