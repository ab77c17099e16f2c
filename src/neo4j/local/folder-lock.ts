import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../errors/app-error.ts'
import { endProcess } from './process/end-process.ts'
import { identityOf, isAlive, type ProcessIdentity } from './process/process-identity.ts'

/** What the lock file of a data folder tells others: who holds it, the Java it runs, and where that answers. */
export interface Holding {
  readonly owner: ProcessIdentity
  readonly server?: ProcessIdentity
  readonly uri?: string
}

export interface FolderLock {
  /** Records what runs now, for those who want to join and for those who must clean up after a crash. */
  publish(server: ProcessIdentity, uri: string): void
  release(): void
}

/** Takes the folder for this process. A lock whose owner is dead is taken over, and a Java that it left behind is ended first. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = lockFileOf(folder)
  const owner = identityOf(process.pid)!
  while (!createFile(file, { owner })) {
    const holding = readHolding(folder)
    if (holding && isAlive(holding.owner)) throw lockedBy(holding.owner, folder)
    if (holding?.server) await endProcess(holding.server)
    rmSync(file, { force: true })
  }
  return {
    publish(server, uri) {
      const holding: Holding = { owner, server, uri }
      writeFileSync(`${file}.new`, JSON.stringify(holding), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    },
    release: () => rmSync(file, { force: true }),
  }
}

/** Undefined where the folder is free, or its lock was cut off while being written. */
export function readHolding(folder: string): Holding | undefined {
  try {
    return JSON.parse(readFileSync(lockFileOf(folder), 'utf8')) as Holding
  } catch {
    return undefined
  }
}

function lockFileOf(folder: string): string {
  return join(folder, 'lock')
}

function createFile(file: string, holding: Holding): boolean {
  try {
    writeFileSync(file, JSON.stringify(holding), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function lockedBy(owner: ProcessIdentity, folder: string): AppError {
  return new AppError(
    'DATA_DIR_LOCKED',
    `Another Isnad (process ${owner.pid}) uses the data folder ${folder}. Stop it, or give this one a folder of its own with ISNAD_DATA_DIR.`,
  )
}
