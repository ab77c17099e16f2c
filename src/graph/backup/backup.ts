import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { AppError } from '../../errors/app-error.ts'
import { release } from '../../lib/release.ts'
import type { Database } from '../../neo4j/database.ts'
import { type Writer, withWriteLock } from '../lock/with-write-lock.ts'
import { readApplied } from '../migrations/apply-migrations.ts'
import { allNodes, allRelationships, graphSize } from './backup-statements.ts'
import { type BackupHeader, formatVersion } from './file/backup-header.ts'
import { packBackup } from './file/pack-backup.ts'
import { verifyBackup } from './file/verify-backup.ts'
import type { Report } from './report.ts'

/**
 * Writes the whole graph to one file, as it is at one moment: nobody else writes meanwhile, everybody may read. The file
 * has its name only when it has been read back and found whole.
 */
export async function backup(database: Database, file: string, report: Report): Promise<BackupHeader> {
  if (existsSync(file)) throw new AppError('BAD_USER_INPUT', `${file} is there already. Name another file.`)
  // Of a name of its own: a backup to the same file may be made at the same time.
  const partial = `${file}.${randomUUID()}.partial`
  const clear = () => rmSync(partial, { force: true })
  // Whoever presses Ctrl-C does not wait for what is under way.
  process.once('exit', clear)
  try {
    const header = await withWriteLock(database, (writer) => write({ database, writer, report }, partial))
    await verifyBackup(partial, report)
    await rename(partial, file)
    return header
  } finally {
    process.off('exit', clear)
    clear()
  }
}

interface Reading {
  readonly database: Database
  readonly writer: Writer
  readonly report: Report
}

async function write({ database, writer, report }: Reading, file: string): Promise<BackupHeader> {
  const [size] = await writer.read(graphSize())
  const total = { nodes: size!.nodes as number, relationships: size!.relationships as number }
  const migrations = await readApplied(writer)
  const madeAt = new Date().toISOString()
  const told = { version: formatVersion, release: release(), madeAt, migrations, ...total }
  return packBackup(file, { format: 'isnad-backup', ...told }, textOf({ database, writer, total, report }))
}

interface Telling extends Reading {
  readonly total: { readonly nodes: number; readonly relationships: number }
}

const chunkLength = 65_536
/** Well within the lease of the lock, which only transactions of its holder prolong. */
const prolongEveryMs = 3_000

async function* textOf({ database, writer, total, report }: Telling): AsyncGenerator<string> {
  let [text, prolonged] = ['', Date.now()]
  const steps = [
    { step: 'nodes', query: allNodes() },
    { step: 'relationships', query: allRelationships() },
  ] as const
  for (const { step, query } of steps) {
    let done = 0
    for await (const record of database.stream(query)) {
      text += `${JSON.stringify(record)}\n`
      done += 1
      if (text.length < chunkLength) continue
      yield text
      text = ''
      report({ step, done, total: total[step] })
      if (Date.now() - prolonged < prolongEveryMs) continue
      await writer.write(async () => undefined)
      prolonged = Date.now()
    }
    report({ step, done, total: total[step] })
  }
  yield text
  await writer.write(async () => undefined)
}
