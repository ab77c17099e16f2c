import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import { marking } from '../../vocabulary/index.ts'

/** The lock of whoever writes. */
export const writeLock = 'write'

export interface LockHolder {
  readonly name: string
  readonly owner: string
  readonly leaseMs: number
}

/** Without it two instances that start at once could each make a lock of their own. */
export const lockConstraint = (): CompiledQuery =>
  statement(
    'lockConstraint',
    'CREATE CONSTRAINT lock_name_unique IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.name IS UNIQUE',
  )

/**
 * Gives a row where the lock was free, stale or its owner's already. Writing `askedBy` first makes rivals wait for one
 * another. Whoever gets it gives it versions of the data where it has none: not before, or what another transaction renews
 * meanwhile would be lost.
 */
export const acquireLock = (holder: LockHolder): CompiledQuery =>
  statement(
    'acquireLock',
    `
MERGE (lock:Lock {name: $name})
SET lock.askedBy = $owner
WITH lock
WHERE lock.owner IS NULL OR lock.owner = $owner OR lock.expiresAt < timestamp()
SET lock.owner = $owner, lock.expiresAt = timestamp() + $leaseMs,
  lock.versions = coalesce(lock.versions, [clearance IN range(0, $highest) | randomUUID()])
RETURN true AS held`,
    { ...holder, highest: marking.values.length - 1 },
  )

/** Gives a row while the lock is still its owner's, prolongs it, and keeps rivals out until the transaction ends. */
export const holdLock = (holder: LockHolder): CompiledQuery =>
  statement(
    'holdLock',
    `
MATCH (lock:Lock {name: $name})
SET lock.askedBy = $owner
WITH lock
WHERE lock.owner = $owner
SET lock.expiresAt = timestamp() + $leaseMs
RETURN true AS held`,
    { ...holder },
  )

/** Who writes now; no row where nobody does. */
export const lockHolder = (name: string): CompiledQuery =>
  statement(
    'lockHolder',
    `
MATCH (lock:Lock {name: $name})
WHERE lock.expiresAt > timestamp()
RETURN lock.owner AS owner`,
    { name },
  )

export const releaseLock = (holder: LockHolder): CompiledQuery =>
  statement(
    'releaseLock',
    `
MATCH (lock:Lock {name: $name, owner: $owner})
REMOVE lock.owner, lock.expiresAt, lock.askedBy`,
    { ...holder },
  )
