import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../../errors/app-error.ts'
import { connect } from '../../connect.ts'
import type { ConnectionSettings } from '../../database.ts'
import { consoleLogOf, type ServerOptions, type ServerProcess, spawnServer } from './server-process.ts'

const pollMs = 150
const patienceMs = 300_000

export interface StartOptions extends ServerOptions {
  readonly settings: ConnectionSettings
  readonly signal: AbortSignal
  /** Called as soon as there is a process, long before it answers. */
  readonly onSpawn: (process: ServerProcess) => void
}

/** Starts Neo4j and waits until it answers; where it does not, nothing is left running. */
export async function startServer(options: StartOptions): Promise<ServerProcess> {
  const logs = [join(options.home, 'logs/neo4j.log'), consoleLogOf(options.home)]
  const before = logs.map(sizeOf)
  const server = spawnServer(options)
  options.onSpawn(server)
  try {
    const ended = server.exited.then(() => {
      throw startFailed(options.home, logs.map((log, index) => readFrom(log, before[index]!)).join('\n'))
    })
    await Promise.race([ended, untilAnswering(options)])
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function untilAnswering({ settings, home, signal }: StartOptions): Promise<void> {
  const database = connect(settings)
  const deadline = Date.now() + patienceMs
  try {
    while (true) {
      try {
        return await database.verify()
      } catch (error) {
        if ((error as AppError).code === 'DATABASE_LOGIN_FAILED') throw wrongPassword(home)
        if ((error as AppError).code !== 'DATABASE_UNAVAILABLE' || Date.now() > deadline) throw error
      }
      await sleep(pollMs, undefined, { signal })
    }
  } finally {
    await database.close()
  }
}

function startFailed(home: string, output: string): AppError {
  if (output.includes('Lock file has been locked by another process')) {
    return new AppError(
      'DATA_DIR_LOCKED',
      `Another Neo4j uses the data in ${home}. Stop it, or give this Isnad a folder of its own with ISNAD_DATA_DIR.`,
    )
  }
  const reason = /^(?:.* ERROR (.+)|Error: (.+)|Caused by: (.+))$/m.exec(output)?.slice(1).find(Boolean)
  return new AppError(
    'DATABASE_START_FAILED',
    `The local Neo4j ended before it answered${reason ? `: ${reason}` : ''}. Its logs are in ${join(home, 'logs')}.`,
    { details: { portTaken: output.includes('Address already in use') } },
  )
}

function wrongPassword(home: string): AppError {
  return new AppError(
    'DATABASE_LOGIN_FAILED',
    `The local Neo4j does not accept the password stored in ${join(home, 'password')}. Restore that file, or remove the folder ${home} and start anew: the data sets are loaded again.`,
  )
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}

function readFrom(file: string, offset: number): string {
  return existsSync(file) ? readFileSync(file).subarray(offset).toString('utf8') : ''
}
