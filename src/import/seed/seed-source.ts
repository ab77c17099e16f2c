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
  /** The same records by reference alone, which are read much faster. */
  skim<K extends SeedKind>(kind: K): AsyncIterable<Skimmed<K>[]>
}

export interface Skimmed<K extends SeedKind> {
  readonly ref: string
  /** Whether it is a claim that names others. */
  readonly namesClaims: boolean
  read(): SeedInput<K>
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
    async *skim<K extends SeedKind>(kind: K) {
      const skimmed = (input: SeedInput<K>) => ({ ref: input.ref, namesClaims: namesClaims(input), read: () => input })
      for (const inputs of chunks(seed[kind] as SeedInput<K>[], SOURCE_BATCH)) yield inputs.map(skimmed)
    },
  }
}

const namesClaims = (input: SeedInput<SeedKind>): boolean =>
  'derivedFrom' in input && input.derivedFrom.length + input.relations.length + input.supersedes.length > 0
