import { basename } from 'node:path'
import { AppError } from '../../errors/app-error.ts'
import type { Database } from '../../neo4j/database.ts'
import { rebuildWith } from '../derived/rebuild.ts'
import { type Writer, withWriteLock } from '../lock/with-write-lock.ts'
import { applyStatements, migrationsSince } from '../migrations/apply-migrations.ts'
import { deleteSome, graphSize } from './backup-statements.ts'
import type { BackupHeader } from './file/backup-header.ts'
import { type BackupRecord, isNode, type NodeRecord, type RelationshipRecord } from './file/backup-records.ts'
import { type OpenBackup, openBackup } from './file/open-backup.ts'
import { verifyBackup } from './file/verify-backup.ts'
import { numberMap } from './number-map.ts'
import type { Report } from './report.ts'
import {
  beginRestore,
  endRestore,
  restoreNodes,
  restoreRelationships,
  unfinishedRestore,
} from './restore-statements.ts'
import { hasStaleEdges } from './stale-edges.ts'

interface RestoreOptions {
  /** Whether to delete first what the database holds. */
  readonly replace: boolean
  readonly report: Report
}

/**
 * Fills an empty database with a backup, which is read to its end before anything is written. Until all of it is there
 * the database is told to be half restored and every data set to be half-loaded; a restore that was cut off begins anew.
 */
export async function restore(database: Database, file: string, options: RestoreOptions): Promise<BackupHeader> {
  await verifyBackup(file, options.report)
  const opened = await openBackup(file)
  try {
    const { header } = opened
    const newer = migrationsSince(header.migrations, 'The backup')
    await withWriteLock(
      database,
      async (writer) => {
        await assertFree(writer, options)
        await writer.write(({ run }) => run(beginRestore(basename(file))))
        await clear(writer, options.report)
        const datasets = await fill(writer, opened, options.report)
        await assertWhole(writer, header)
        // What they did to the database before, when it was empty, they do to its graph now.
        for (const migration of newer) await applyStatements(writer, migration)
        if (newer.some(({ derives }) => derives) || (await hasStaleEdges(writer, options.report))) {
          await rebuildWith(writer, options.report)
        }
        await writer.write(({ run }) => run(endRestore(datasets)))
      },
      'everyone',
    )
    return header
  } finally {
    await opened.close()
  }
}

/** What a restore that was cut off has left is no loss: it is in the backup. */
async function assertFree(writer: Writer, { replace }: RestoreOptions): Promise<void> {
  const unfinished = await writer.read(unfinishedRestore())
  const [size] = await writer.read(graphSize())
  if (replace || unfinished.length > 0 || size!.nodes === 0) return
  throw new AppError(
    'GRAPH_NOT_EMPTY',
    `The database holds a graph of ${size!.nodes} nodes. Restore into an empty database, or say --replace --yes to delete that graph first.`,
  )
}

const deletedAtOnce = 5_000

async function clear(writer: Writer, report: Report): Promise<void> {
  for (const query of deleteSome(deletedAtOnce)) {
    for (let [done, count] = [0, 1]; count > 0; done += count) {
      const [deleted] = await writer.write(({ run }) => run(query))
      count = deleted!.count as number
      if (count > 0) report({ step: 'deleting', done: done + count })
    }
  }
}

interface RestoredDataset {
  readonly id: number
  readonly contentHash: string
}

/** Gives the hashes of the data sets, which are kept back until all is there. */
async function fill(writer: Writer, { header, records }: OpenBackup, report: Report): Promise<RestoredDataset[]> {
  const ids = numberMap()
  const datasets: RestoredDataset[] = []
  const done = { nodes: 0, relationships: 0 }
  const told = (step: 'nodes' | 'relationships', count: number) => {
    done[step] += count
    report({ step, done: done[step], total: header[step] })
  }
  for await (const batch of batchesOf(records())) {
    if (batch.kind === 'relationships') {
      await writer.write(({ run }) => run(restoreRelationships(batch.records, (node) => ids.get(node)!)))
    } else {
      const hashes = new Map(
        batch.records.filter(isDataset).map(({ node, properties }) => [node, properties.contentHash]),
      )
      const rows = await writer.write(({ run }) => run(restoreNodes(batch.records.map(withoutHash))))
      for (const { node, id } of rows as unknown as { node: number; id: number }[]) {
        ids.set(node, id)
        const contentHash = hashes.get(node)
        if (contentHash !== undefined) datasets.push({ id, contentHash: contentHash as string })
      }
    }
    told(batch.kind, batch.records.length)
  }
  return datasets
}

const isDataset = ({ labels }: NodeRecord): boolean => labels.includes('Dataset')

function withoutHash(record: NodeRecord): NodeRecord {
  if (!isDataset(record)) return record
  const { contentHash: _, ...properties } = record.properties
  return { ...record, properties }
}

type Batch =
  | { readonly kind: 'nodes'; readonly records: NodeRecord[] }
  | { readonly kind: 'relationships'; readonly records: RelationshipRecord[] }

const batchSize = 2_000

async function* batchesOf(records: AsyncIterable<BackupRecord>): AsyncGenerator<Batch> {
  let nodes: NodeRecord[] = []
  let relationships: RelationshipRecord[] = []
  for await (const record of records) {
    if (isNode(record)) nodes.push(record)
    else relationships.push(record)
    const isPast = !isNode(record) && nodes.length > 0
    if (isPast || nodes.length === batchSize) {
      yield { kind: 'nodes', records: nodes }
      nodes = []
    }
    if (relationships.length === batchSize) {
      yield { kind: 'relationships', records: relationships }
      relationships = []
    }
  }
  if (nodes.length > 0) yield { kind: 'nodes', records: nodes }
  if (relationships.length > 0) yield { kind: 'relationships', records: relationships }
}

async function assertWhole(writer: Writer, { nodes, relationships }: BackupHeader): Promise<void> {
  const [size] = await writer.read(graphSize())
  if (size!.nodes === nodes && size!.relationships === relationships) return
  throw new AppError(
    'RESTORE_UNFINISHED',
    'Something else wrote to the database during the restore. Stop it, then run isnad restore again.',
  )
}
