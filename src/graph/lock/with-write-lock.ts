import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Database, Row, WriteTransaction } from '../../neo4j/database.ts'
import { followChanges } from '../versions/follow-changes.ts'
import { renewVersions } from '../versions/version-statements.ts'
import { acquireLock, holdLock, type LockHolder, lockConstraint, releaseLock, writeLock } from './lock-statements.ts'

/** The database in the hands of the one process that may write to it. */
export interface Writer {
  read(query: CompiledQuery): Promise<Row[]>
  /**
   * One transaction; it fails, with nothing written, where another process has taken the lock over. It renews the versions of the
   * data of all who see something of what it wrote.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /**
   * One statement that changes the schema, in a transaction of its own that is tried again where it meets another's.
   */
  schema(query: CompiledQuery): Promise<Row[]>
}

type ShownTo = 'as told' | 'everyone'

const leaseMs = 10_000
const patienceMs = 60_000
const pauseMs = 200

/**
 * Lets one process write at a time: two writers would deadlock on entities that many claims name. Every transaction
 * prolongs the lock; that of a process that died is taken over when its lease has run out. `shownTo` says for whom every
 * transaction may show something else: as its statements tell, or whatever they tell everyone.
 */
export async function withWriteLock<T>(
  database: Database,
  work: (writer: Writer) => Promise<T>,
  shownTo: ShownTo = 'as told',
): Promise<T> {
  const holder = { name: writeLock, owner: `${hostname()}/${process.pid}/${randomUUID()}`, leaseMs }
  await database.write(({ run }) => run(lockConstraint()))
  await acquire(database, holder)
  try {
    return await work(writerOf(database, holder, shownTo))
  } finally {
    await database.write(({ run }) => run(releaseLock(holder)))
  }
}

async function acquire(database: Database, holder: LockHolder): Promise<void> {
  for (const deadline = Date.now() + patienceMs; ; ) {
    const rows = await database.write(({ run }) => run(acquireLock(holder)))
    if (rows.length > 0) return
    if (Date.now() > deadline) {
      throw new AppError(
        'WRITE_LOCKED',
        'Another Isnad is writing to this database. Wait until it is done, then try again.',
      )
    }
    await sleep(pauseMs)
  }
}

function writerOf(database: Database, holder: LockHolder, shownTo: ShownTo): Writer {
  return {
    read: (query) => database.read(query),
    write: (work) =>
      database.write(async (transaction) => {
        const held = await transaction.run(holdLock(holder))
        if (held.length === 0) {
          throw new AppError(
            'WRITE_LOCKED',
            'This process was silent for so long that another Isnad took over the writing. Nothing is half-written: run it again.',
          )
        }
        const followed = followChanges(transaction)
        const result = await work(followed)
        const lowest = shownTo === 'everyone' ? 0 : followed.seenFrom()
        if (lowest !== null) await transaction.run(renewVersions(holder.name, lowest))
        return result
      }),
    schema: (query) => database.write(({ run }) => run(query)),
  }
}
