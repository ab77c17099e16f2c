import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import type { StoredDataset } from '../../entities/dataset/dataset.stored.ts'
import { differingKeys } from '../differing-keys.ts'
import { lowerOf } from './seen-from.ts'

/**
 * Until `finishDataset` the data set has no content hash: it is half-loaded, and of the version that it was before.
 * `loadedAt` of a first load is when it began. Gives whether the data set has a marking other than before.
 */
export function beginDataset(
  { id, properties: { version, ...properties } }: StoredDataset,
  now: number,
): CompiledQuery {
  return statement(
    'beginDataset',
    `
MERGE (dataset:Node {id: $id})
ON CREATE SET dataset:Dataset, dataset.loadedAt = $now
WITH dataset, dataset.level AS levelBefore, ${differingKeys('dataset', '$properties')} <> [] AS differs
SET dataset += $properties
REMOVE dataset.contentHash
RETURN coalesce(levelBefore <> dataset.level, false) AS marked,
  CASE WHEN differs THEN ${lowerOf('levelBefore', 'dataset.level')} END AS seenFrom`,
    { id, properties, now },
  )
}

export interface Finished {
  readonly id: string
  readonly contentHash: string
  readonly version: string | null
}

/** That it was loaded is told by its `loadedAt`, which stands beside the version of the graph. */
export function finishDataset(finished: Finished, now: number): CompiledQuery {
  return statement(
    'finishDataset',
    `
MATCH (dataset:Dataset {id: $id})
WITH dataset, ${differingKeys('dataset', '{version: $version}')} <> [] AS differs
SET dataset.contentHash = $contentHash, dataset.version = $version, dataset.loadedAt = $now
RETURN CASE WHEN differs THEN dataset.level END AS seenFrom`,
    { ...finished, now },
  )
}
