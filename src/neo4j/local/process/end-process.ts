import { setTimeout as sleep } from 'node:timers/promises'
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts'

const graceMs = 5_000
const pollMs = 50

/** Asks a process to stop, ends it when it has not after five seconds, and waits until it is gone. */
export async function endProcess(process: ProcessIdentity): Promise<void> {
  signal(process, 'SIGTERM')
  const deadline = Date.now() + graceMs
  while (isAlive(process) && Date.now() < deadline) await sleep(pollMs)
  signal(process, 'SIGKILL')
  while (isAlive(process)) await sleep(pollMs)
}

function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (identityOf(target.pid)?.started !== target.started) return
  try {
    process.kill(target.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
