import { setTimeout as sleep } from 'node:timers/promises'
import type { AppError } from '../../../errors/app-error.ts'
import { connect } from '../../connect.ts'
import type { ConnectionSettings } from '../../database.ts'

const pollMs = 5_000

/**
 * Asks the server every few seconds, and resolves when it says that it has stopped itself: after a failure to write it runs on and
 * answers nothing until it is started again. Resolves also once the signal is given.
 */
export async function untilStoppedItself(settings: ConnectionSettings, signal: AbortSignal): Promise<void> {
  const database = connect(settings)
  const hasStopped = () =>
    database.verify().then(
      () => false,
      (error: AppError) => error.code === 'DATABASE_STOPPED',
    )
  try {
    while (!(await hasStopped())) await sleep(pollMs, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await database.close()
  }
}
