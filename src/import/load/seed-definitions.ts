import { storedActor } from '../../entities/actor/actor.stored.ts'
import { storedDocument } from '../../entities/document/document.stored.ts'
import { storedIncident } from '../../entities/incident/incident.stored.ts'
import { storedPlace } from '../../entities/place/place.stored.ts'
import { storedSource } from '../../entities/source/source.stored.ts'
import type { DefinedLabel, Resolve, StoredNode } from '../../entities/stored/stored-node.ts'
import { contentHash } from '../../lib/content-hash.ts'
import type { SeedDataset } from '../seed/seed-dataset.ts'

/** What a data set says of one entity, source or document. */
export interface SeedDefinition {
  readonly ref: string
  readonly label: DefinedLabel
  /** The reference first. */
  readonly identifiers: readonly string[]
  readonly contentHash: string
  readonly stored: (resolve: Resolve) => StoredNode
}

/** In the order in which they are written: a document needs its source, all else can follow. */
export function seedDefinitions(seed: SeedDataset): SeedDefinition[] {
  return [
    ...define('Place', seed.places, storedPlace),
    ...define('Actor', seed.actors, storedActor),
    ...define('Source', seed.sources, storedSource),
    ...define('Document', seed.documents, storedDocument),
    ...define('Incident', seed.incidents, storedIncident),
  ]
}

function define<T extends { ref: string; identifiers: string[] }>(
  label: DefinedLabel,
  inputs: readonly T[],
  toStored: (input: T, resolve: Resolve) => StoredNode,
): SeedDefinition[] {
  return inputs.map((input) => ({
    ref: input.ref,
    label,
    identifiers: [...new Set([input.ref, ...input.identifiers])],
    contentHash: contentHash(input),
    stored: (resolve) => toStored(input, resolve),
  }))
}
