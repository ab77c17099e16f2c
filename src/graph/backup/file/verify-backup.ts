import { AppError } from '../../../errors/app-error.ts'
import { exactProperties } from '../../../neo4j/encode-params.ts'
import { databaseLabels } from '../backup-statements.ts'
import { numberMap } from '../number-map.ts'
import type { Report } from '../report.ts'
import type { BackupHeader } from './backup-header.ts'
import { type BackupRecord, isNode, type NodeRecord } from './backup-records.ts'
import { openBackup } from './open-backup.ts'

/** Reads a backup to its end; throws INVALID_BACKUP where anything is missing, altered, or not to be restored. */
export async function verifyBackup(file: string, report: Report): Promise<BackupHeader> {
  const opened = await openBackup(file)
  try {
    await readThrough(opened.header, opened.records(), report)
    return opened.header
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('INVALID_BACKUP', `${file} holds what no backup holds: ${(error as Error).message}`)
  } finally {
    await opened.close()
  }
}

async function readThrough(
  { nodes, relationships }: BackupHeader,
  records: AsyncIterable<BackupRecord>,
  report: Report,
): Promise<void> {
  const known = numberMap()
  const total = nodes + relationships
  let done = 0
  for await (const record of records) {
    exactProperties(record.properties)
    if (isNode(record)) {
      assertOfGraph(record)
      known.set(record.node, 0)
    } else if (known.get(record.from) === undefined || known.get(record.to) === undefined) {
      throw new Error(`a relationship ${record.type} of a node that is not there.`)
    }
    done += 1
    if (done % 10_000 === 0 || done === total) report({ step: 'read back', done, total })
  }
}

/** A lock or a migration would govern the database that it came into. */
function assertOfGraph({ labels }: NodeRecord): void {
  const foreign = databaseLabels.find((label) => labels.includes(label))
  if (foreign !== undefined) throw new Error(`a node ${foreign}, which belongs to a database and not to its graph.`)
}
