import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Does the work while no other process does work under the same lock file; the lock of a dead process does not count. */
export async function inTurn(file, work) {
  while (!take(file)) {
    if (ownerLives(file)) await sleep(200)
    else rmSync(file, { force: true })
  }
  // The work may end the process.
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  work()
  release()
  process.off('exit', release)
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function ownerLives(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
