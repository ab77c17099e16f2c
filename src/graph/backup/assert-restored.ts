import { AppError } from '../../errors/app-error.ts'
import type { Database } from '../../neo4j/database.ts'
import { unfinishedRestore } from './restore-statements.ts'

/** Throws where the database holds a part of a backup: what is there is sound in itself and yet not the whole. */
export async function assertRestored(database: Pick<Database, 'read'>): Promise<void> {
  const [unfinished] = await database.read(unfinishedRestore())
  if (unfinished === undefined) return
  throw new AppError(
    'RESTORE_UNFINISHED',
    `This database holds a part of the backup ${unfinished.file}. Wait until the restore is done; where it was cut off, run isnad restore again.`,
  )
}
