import { AppError } from '../../errors/app-error.ts'

/**
 * Runs work that Ctrl-C ends: what it has put aside is cleared away, and a second Ctrl-C ends the process there and
 * then.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController()
  const stop = () => stopping.abort(new AppError('INTERRUPTED', 'Stopped.'))
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const name of names) process.once(name, stop)
  try {
    return await work(stopping.signal)
  } finally {
    for (const name of names) process.off(name, stop)
  }
}
