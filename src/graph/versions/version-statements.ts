import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'

/**
 * The versions stand at the lock, which every writing transaction holds: of each clearance a word that means nothing and is another
 * one whenever a viewer of that clearance may have been shown something else. They belong to the database and are in no backup. To be
 * run where the lock is held, or what another transaction renews meanwhile would be lost.
 */
export const renewVersions = (lock: string, lowest: number): CompiledQuery =>
  statement(
    'renewVersions',
    `
MATCH (lock:Lock {name: $lock})
SET lock.versions = [clearance IN range(0, size(lock.versions) - 1) |
  CASE WHEN clearance < $lowest THEN lock.versions[clearance] ELSE randomUUID() END]`,
    { lock, lowest },
  )

/** With what a load tells of itself to whoever sees its data set, though nothing else be changed. No row where nothing was ever written. */
export const readVersion = (lock: string, clearance: number): CompiledQuery =>
  statement(
    'dataVersion',
    `
MATCH (lock:Lock {name: $lock})
OPTIONAL MATCH (dataset:Dataset)
WHERE dataset.level <= $clearance
RETURN lock.versions[$clearance] AS graph, sum(dataset.loadedAt) AS loads`,
    { lock, clearance },
  )
