import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CompiledQuery } from '../../cypher/compiled-query.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Database, Row, WriteTransaction } from '../../neo4j/database.ts'
import { acquireLock, holdLock, type LockHolder, lockConstraint, releaseLock } from './lock-statements.ts'

/** The database in the hands of the one process that may write to it. */
export interface Writer {
  read(query: CompiledQuery): Promise<Row[]>
  /** One transaction; it fails, with nothing written, where another process has taken the lock over. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /**
   * One statement that changes the schema, in a transaction of its own that is tried again where it meets another's.
   */
  schema(query: CompiledQuery): Promise<Row[]>
}

const leaseMs = 10_000
const patienceMs = 60_000
const pauseMs = 200

/**
 * Lets one process write at a time: two writers would deadlock on entities that many claims name. Every transaction
 * prolongs the lock; that of a process that died is taken over when its lease has run out.
 */
export async function withWriteLock<T>(database: Database, work: (writer: Writer) => Promise<T>): Promise<T> {
  const holder = { name: 'write', owner: `${hostname()}/${process.pid}/${randomUUID()}`, leaseMs }
  await database.write(({ run }) => run(lockConstraint()))
  await acquire(database, holder)
  try {
    return await work(writerOf(database, holder))
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

function writerOf(database: Database, holder: LockHolder): Writer {
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
        return work(transaction)
      }),
    schema: (query) => database.write(({ run }) => run(query)),
  }
}
