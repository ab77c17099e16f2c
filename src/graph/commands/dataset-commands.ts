import type { CompiledQuery } from '../../cypher/compiled-query.ts'
import { statement } from '../../cypher/statement.ts'
import type { StoredDataset } from '../../entities/dataset/dataset.stored.ts'

/**
 * Until `finishDataset` the data set has no content hash: it is half-loaded. `loadedAt` of a first load is when it
 * began. Gives whether the data set has a marking other than before.
 */
export function beginDataset({ id, properties }: StoredDataset, now: number): CompiledQuery {
  return statement(
    'beginDataset',
    `
MERGE (dataset:Node {id: $id})
ON CREATE SET dataset:Dataset, dataset.loadedAt = $now
WITH dataset, dataset.level AS levelBefore
SET dataset += $properties
REMOVE dataset.contentHash
RETURN coalesce(levelBefore <> dataset.level, false) AS marked`,
    { id, properties, now },
  )
}

export function finishDataset(id: string, contentHash: string, now: number): CompiledQuery {
  return statement(
    'finishDataset',
    `
MATCH (dataset:Dataset {id: $id})
SET dataset.contentHash = $contentHash, dataset.loadedAt = $now`,
    { id, contentHash, now },
  )
}
