import { readConfig } from '../config.ts'
import { AppError } from '../errors/app-error.ts'
import { assertRestored } from '../graph/backup/assert-restored.ts'
import { applyMigrations } from '../graph/migrations/apply-migrations.ts'
import { openNeo4j } from '../lifecycle/open-neo4j.ts'
import type { Database } from '../neo4j/database.ts'

/** Commands read the whole graph where requests read a page. */
const statementTimeoutMs = 600_000

/**
 * Runs a command on the database of the settings: that of an Isnad which runs on the data folder, or one started for
 * the command. One that holds a part of a backup is left to who restores.
 */
export async function withDatabase(
  work: (database: Database) => Promise<void>,
  { restores = false }: { readonly restores?: boolean } = {},
): Promise<void> {
  const config = readConfig()
  const limits = { ...config.limits, statementTimeoutMs }
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  const failed = new Promise<never>((_, reject) => {
    const sentence = 'Stopped. What was written is sound; run the command again to do the rest.'
    stopping.signal.addEventListener('abort', () => reject(new AppError('INTERRUPTED', sentence)))
  })
  failed.catch(() => undefined)

  const report = (sentence: string) => console.error(sentence)
  const onFailure = (error: unknown) => {
    report(String(error))
    stop()
  }
  const neo4j = await openNeo4j({ ...config, limits }, { join: true, signal: stopping.signal, report, onFailure })
  const run = async () => {
    if (!restores) await assertRestored(neo4j.database)
    await applyMigrations(neo4j.database)
    await work(neo4j.database)
  }
  try {
    await Promise.race([run(), failed])
  } finally {
    await neo4j.close()
  }
}
