import { storedActor } from '../../../entities/actor/actor.stored.ts'
import { storedDocument } from '../../../entities/document/document.stored.ts'
import { storedIncident } from '../../../entities/incident/incident.stored.ts'
import { storedPlace } from '../../../entities/place/place.stored.ts'
import { storedSource } from '../../../entities/source/source.stored.ts'
import type { DefinedLabel, Resolve, StoredNode } from '../../../entities/stored/stored-node.ts'
import { contentHash } from '../../../lib/content-hash.ts'
import type { SeedSource } from '../../seed/seed-source.ts'

/** What a data set says of one entity, source or document. */
export interface SeedDefinition {
  readonly ref: string
  readonly label: DefinedLabel
  /** The reference first. */
  readonly identifiers: readonly string[]
  readonly contentHash: string
  /** The id that another graph gave it. */
  readonly globalId: string | undefined
  readonly stored: (resolve: Resolve) => StoredNode
}

/** In the order in which they are written: a document needs its source, all else can follow. */
export async function* definitionsOf(source: SeedSource): AsyncGenerator<SeedDefinition[]> {
  for await (const batch of source.batches('places')) yield define('Place', batch, storedPlace)
  for await (const batch of source.batches('actors')) yield define('Actor', batch, storedActor)
  for await (const batch of source.batches('sources')) yield define('Source', batch, storedSource)
  for await (const batch of source.batches('documents')) yield define('Document', batch, storedDocument)
  for await (const batch of source.batches('incidents')) yield define('Incident', batch, storedIncident)
}

function define<T extends { ref: string; identifiers: string[]; globalId?: string | undefined }>(
  label: DefinedLabel,
  inputs: readonly T[],
  toStored: (input: T, resolve: Resolve) => StoredNode,
): SeedDefinition[] {
  return inputs.map((input) => {
    const { globalId, ...said } = input
    return {
      ref: input.ref,
      label,
      identifiers: [...new Set([input.ref, ...input.identifiers])],
      // The id is no part of what is said: a data set that brings it and one that does not define a thing alike.
      contentHash: contentHash(said),
      globalId,
      stored: (resolve) => toStored(input, resolve),
    }
  })
}
