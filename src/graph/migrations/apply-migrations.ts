import { statement } from '../../cypher/text/statement.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Database } from '../../neo4j/database.ts'
import { rebuildWith } from '../derived/rebuild.ts'
import { type Writer, withWriteLock } from '../lock/with-write-lock.ts'
import { assessments } from './assessments.ts'
import { endings } from './endings.ts'
import { foundation } from './foundation.ts'
import { incidentPoints } from './incident-points.ts'
import { linkBounds } from './link-bounds.ts'
import { checksumOf, type Migration } from './migration.ts'
import { placesTaken } from './places-taken.ts'
import { publishedRows } from './published-rows.ts'
import { ties } from './ties.ts'
import { undefinedNodes } from './undefined-nodes.ts'
import { upholding } from './upholding.ts'
import { weighedOnParties } from './weighed-on-parties.ts'
import { wordings } from './wordings.ts'

/** Every migration of this release, in order. */
export const migrations: readonly Migration[] = [
  foundation,
  incidentPoints,
  assessments,
  upholding,
  endings,
  publishedRows,
  ties,
  placesTaken,
  wordings,
  linkBounds,
  weighedOnParties,
  undefinedNodes,
]

/**
 * Brings the schema of the graph up to this release; gives the names of what was applied. Several instances may call it
 * at once.
 */
export async function applyMigrations(
  database: Database,
  wanted: readonly Migration[] = migrations,
): Promise<string[]> {
  if (pendingOf(wanted, await readApplied(database)).length === 0) return []
  return withWriteLock(
    database,
    async (writer) => {
      const applied = await readApplied(writer)
      const pending = pendingOf(wanted, applied)
      for (const migration of pending) await applyStatements(writer, migration)
      if (pending.length > 0) await writer.read(statement('awaitIndexes', 'CALL db.awaitIndexes(300)'))
      if (applied.length > 0 && pending.some(({ derives }) => derives)) await rebuildWith(writer)
      // Recorded at the end: whoever dies before it begins anew.
      for (const migration of pending) await record(writer, migration)
      return pending.map(({ name }) => name)
    },
    'everyone',
  )
}

/** The names of the migrations that this release would apply; throws where the graph is of a newer one. */
export async function pendingMigrations(database: Pick<Database, 'read'>): Promise<string[]> {
  return pendingOf(migrations, await readApplied(database)).map(({ name }) => name)
}

/** The migrations of this release that are not among the applied ones; throws where these are of a newer one. */
export function migrationsSince(applied: readonly AppliedMigration[], bearer: string): Migration[] {
  return pendingOf(migrations, applied, bearer)
}

export interface AppliedMigration {
  readonly version: number
  readonly name: string
  readonly checksum: string
}

export async function readApplied(reader: Pick<Database, 'read'>): Promise<AppliedMigration[]> {
  const rows = await reader.read(
    statement(
      'appliedMigrations',
      `
MATCH (migration:Migration)
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum
ORDER BY version`,
    ),
  )
  return rows as unknown as AppliedMigration[]
}

function pendingOf(
  wanted: readonly Migration[],
  applied: readonly AppliedMigration[],
  bearer = 'The database',
): Migration[] {
  const known = new Map(wanted.map((migration) => [migration.version, migration]))
  for (const { version, name, checksum } of applied) {
    const migration = known.get(version)
    if (!migration)
      throw refused(
        `${bearer} has migration ${version} (${name}), which this release of Isnad does not know. Start the newer release.`,
      )
    if (checksumOf(migration) !== checksum) {
      throw refused(
        `Migration ${version} (${migration.name}) is not the one that ${bearer.toLowerCase()} has. Undo its change and add a new migration instead.`,
      )
    }
  }
  const done = new Set(applied.map(({ version }) => version))
  return wanted.filter(({ version }) => !done.has(version))
}

const refused = (sentence: string) => new AppError('MIGRATION_REFUSED', sentence)

/** May be done again: it leaves what it finds done already. */
export async function applyStatements(writer: Pick<Writer, 'schema'>, migration: Migration): Promise<void> {
  for (const text of migration.statements) {
    const step = statement(`migration${migration.version}`, text)
    while ((await writer.schema(step))[0]?.more === true);
  }
}

async function record(writer: Writer, migration: Migration): Promise<void> {
  await writer.write(({ run }) =>
    run(
      statement(
        'recordMigration',
        'CREATE (:Migration {version: $version, name: $name, checksum: $checksum, appliedAt: timestamp()})',
        { version: migration.version, name: migration.name, checksum: checksumOf(migration) },
      ),
    ),
  )
}
