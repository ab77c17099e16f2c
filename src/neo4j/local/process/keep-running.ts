import { AppError } from '../../../errors/app-error.ts'
import type { ServerProcess } from './server-process.ts'

const mostRestarts = 3
const windowMs = 600_000

interface Supervision {
  readonly restart: (signal: AbortSignal) => Promise<ServerProcess>
  /** Resolves when the server that runs has stopped itself without ending, or once the signal is given. */
  readonly untilStoppedItself: (signal: AbortSignal) => Promise<void>
  readonly report: (sentence: string) => void
  readonly onRestart?: () => void
  /** Called when the server ends again and again, or cannot be started again; nothing runs then. */
  readonly onFailure: (error: unknown) => void
}

/** Starts a server anew when it ends or stops itself, up to three times in ten minutes. */
export function keepRunning(first: ServerProcess, supervision: Supervision): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const restarts: number[] = []
  let server = first
  const watch = watchOver()

  async function watchOver(): Promise<void> {
    try {
      await untilEnded()
      while (!stopping.signal.aborted) {
        countRestart(restarts)
        supervision.report('The local Neo4j ended by itself; starting it again')
        supervision.onRestart?.()
        server = await supervision.restart(stopping.signal)
        await untilEnded()
      }
    } catch (error) {
      if (!stopping.signal.aborted) supervision.onFailure(error)
    }
  }

  /** One that has stopped itself and runs on is ended. */
  async function untilEnded(): Promise<void> {
    const ended = new AbortController()
    const exited = server.exited.then(() => ended.abort())
    await Promise.race([exited, supervision.untilStoppedItself(ended.signal)])
    await server.stop()
    await exited
  }

  return {
    async stop() {
      stopping.abort()
      await server.stop()
      await watch
    },
  }
}

function countRestart(restarts: number[]): void {
  const now = Date.now()
  const recent = restarts.filter((time) => time > now - windowMs)
  if (recent.length >= mostRestarts) {
    throw new AppError(
      'DATABASE_START_FAILED',
      `The local Neo4j ended by itself ${recent.length + 1} times in ten minutes, so Isnad gives up. Its logs, neo4j/logs in the data folder, say why.`,
    )
  }
  restarts.splice(0, restarts.length, ...recent, now)
}
