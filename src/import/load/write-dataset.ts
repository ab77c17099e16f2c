import { statement } from '../../cypher/text/statement.ts'
import type { StoredDataset } from '../../entities/dataset/dataset.stored.ts'
import { beginDataset, type Finished, finishDataset } from '../../graph/commands/dataset-commands.ts'
import { forgetNodes, removeUnnamed } from '../../graph/commands/nodes/define-nodes.ts'
import { replaceIdentifiers, splitRef } from '../../graph/commands/nodes/replace-identifiers.ts'
import { type RecordedChange, recordChanges } from '../../graph/commands/record-changes.ts'
import { derive } from '../../graph/derived/derive.ts'
import { chunks } from '../../lib/chunks.ts'
import type { Database, WriteTransaction } from '../../neo4j/database.ts'
import type { SeedSource } from '../seed/seed-source.ts'
import type { WriteContext } from './nodes/write-nodes.ts'

/** Whether the graph holds exactly this content of the data set: no load of another is finished, or begun. */
export async function isLoaded(
  database: Pick<Database, 'read'>,
  { dataset, contentHash }: Pick<SeedSource, 'dataset' | 'contentHash'>,
): Promise<boolean> {
  const rows = await database.read(
    statement(
      'isLoaded',
      `
MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(dataset:Dataset {contentHash: $contentHash})
RETURN dataset.id AS id`,
      { ...splitRef(dataset.ref), contentHash },
    ),
  )
  return rows.length > 0
}

/** From here until its end the load is unfinished. A new marking of the data set reaches its claims at once. */
export async function writeBeginning(
  transaction: WriteTransaction,
  dataset: StoredDataset,
  { now, hubSize }: WriteContext,
): Promise<void> {
  const [row] = await transaction.run(beginDataset(dataset, now))
  await transaction.run(replaceIdentifiers([dataset]))
  if (row?.marked) await derive(transaction, { datasets: [dataset.id] }, hubSize)
}

/** Forgets what the data set defines no more, and marks it as loaded. */
export async function writeEnd(
  transaction: WriteTransaction,
  { definedIds, ...finished }: Omit<Finished, 'id'> & { definedIds: ReadonlySet<string> },
  context: WriteContext,
): Promise<void> {
  const forgotten = await forget(transaction, definedIds, context.datasetId)
  await transaction.run(finishDataset({ ...finished, id: context.datasetId }, context.now))
  const changes: RecordedChange[] = [
    ...forgotten.map((nodeId) => ({ kind: 'ENTITY_REMOVED', nodeId }) as const),
    { kind: 'DATASET_LOADED', nodeId: context.datasetId },
  ]
  await transaction.run(recordChanges(changes, context))
}

/** Gives the ids of what was removed, for nothing names it. */
async function forget(
  transaction: WriteTransaction,
  definedIds: ReadonlySet<string>,
  datasetId: string,
): Promise<string[]> {
  const rows = await transaction.run(
    statement('definedNodes', 'MATCH (node:Node)-[:DEFINED_BY]->(:Dataset {id: $datasetId}) RETURN node.id AS id', {
      datasetId,
    }),
  )
  const stale = rows.map(({ id }) => id as string).filter((id) => !definedIds.has(id))
  for (const chunk of chunks(stale, 1_000)) await transaction.run(forgetNodes(chunk, datasetId))
  const removed: string[] = []
  for (;;) {
    const round = await transaction.run(removeUnnamed())
    if (round.length === 0) return removed
    removed.push(...round.map(({ id }) => id as string))
  }
}
