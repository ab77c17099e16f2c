import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../errors/app-error.ts'

/** With less, what Neo4j writes while it starts is not to be counted on: at first it sets room aside for what it will write. */
const leastMb = (home: string) => (existsSync(join(home, 'data/transactions')) ? 64 : 600)

const pollMs = 1_000

/** Throws where the disk has too little room for a server to start in this home. */
export async function assertRoom(home: string): Promise<void> {
  const [free, least] = [await freeMb(home), leastMb(home)]
  if (free < least)
    throw new AppError(
      'DATABASE_START_FAILED',
      `The disk has ${Math.floor(free)} MB left at ${home}, and the local Neo4j needs at least ${least} MB to start. Make room, or name another folder with ISNAD_DATA_DIR.`,
    )
}

/** Waits until there is enough, and says so where that is not at once. */
export async function untilRoom(home: string, report: (sentence: string) => void, signal: AbortSignal): Promise<void> {
  const least = leastMb(home)
  if ((await freeMb(home)) >= least) return
  report(`The disk is full at ${home}. The local Neo4j is started again as soon as ${least} MB are free there`)
  while ((await freeMb(home)) < least) await sleep(pollMs, undefined, { signal })
}

async function freeMb(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return (bavail * bsize) / 2 ** 20
}
