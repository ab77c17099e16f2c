import { AppError } from '../../errors/app-error.ts'
import type { ConnectionSettings } from '../database.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { freePort } from './free-port.ts'
import { createPassword, prepareHome, readPassword, writeSettings } from './home-folder.ts'
import { fetchJars } from './java/fetch-jars.ts'
import { findJava, usualJavas } from './java/find-java.ts'
import { type Memory, memoryFor } from './memory.ts'
import { keepRunning } from './process/keep-running.ts'
import type { ServerProcess } from './process/server-process.ts'
import { startServer } from './process/start-server.ts'
import { untilStoppedItself } from './process/until-stopped-itself.ts'
import { assertRoom, untilRoom } from './room.ts'

export interface LocalNeo4jOptions {
  /** Isnad's data folder; the server's home is neo4j/ below it. */
  readonly dataDir: string
  /** Where the jars are kept for every data folder of this machine. */
  readonly cacheDir: string
  readonly javaHome: string | undefined
  /** Sized to the machine when absent. */
  readonly memory?: Memory
  /** What one transaction may take, where that is not for the memory to decide. */
  readonly transactionMemoryMb?: number | undefined
  readonly report: (sentence: string) => void
  readonly signal?: AbortSignal
  /** Called when a server that had started is gone for good. */
  readonly onFailure: (error: unknown) => void
  /** Told when a server that had started ended by itself and is started again. */
  readonly onRestart?: () => void
}

export interface LocalNeo4j {
  readonly uri: string
  readonly user: string
  readonly password: string
  stop(): Promise<void>
}

export const localUser = 'neo4j'
const localDatabase = 'neo4j'
const portAttempts = 3

/** Runs a Neo4j of our own on the loopback interface, on data that no other Isnad uses; returns when it answers. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const home = prepareHome(options.dataDir)
  const lock = await lockFolder(options.dataDir)
  try {
    const launch = await prepareLaunch(options, home, lock)
    const { server, port } = await startOnFreePort(launch, options.signal ?? new AbortController().signal)
    const supervised = keepRunning(server, {
      ...options,
      untilStoppedItself: (signal) => untilStoppedItself(launch.settingsFor(port), signal),
      async restart(signal) {
        await untilRoom(home, options.report, signal)
        return launch.start(port, signal)
      },
    })
    return {
      uri: uriOf(port),
      user: localUser,
      password: launch.password,
      async stop() {
        await supervised.stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

interface Launch {
  readonly password: string
  settingsFor(port: number): ConnectionSettings
  start(port: number, signal: AbortSignal): Promise<ServerProcess>
}

async function prepareLaunch(options: LocalNeo4jOptions, home: string, lock: FolderLock): Promise<Launch> {
  const signal = options.signal ?? new AbortController().signal
  await assertRoom(home)
  const java = await findJava(usualJavas(options.javaHome))
  const jars = await fetchJars({ ...options, java, signal })
  options.report('Starting the local Neo4j')
  const password = readPassword(home) ?? (await createPassword(home, java, jars))
  const sized = options.memory ?? memoryFor()
  const memory = { ...sized, transactionMb: options.transactionMemoryMb ?? sized.transactionMb }
  const settingsFor = (port: number) => ({
    ...{ uri: uriOf(port), user: localUser, password, database: localDatabase },
    statementTimeoutMs: 5_000,
  })
  return {
    password,
    settingsFor,
    async start(port, signal) {
      writeSettings(home, port, memory)
      const onSpawn = (server: ServerProcess) => lock.publish(server.identity, uriOf(port))
      const settings = settingsFor(port)
      return startServer({ java, jars, home, heapMb: memory.heapMb, settings, signal, onSpawn })
    },
  }
}

async function startOnFreePort(launch: Launch, signal: AbortSignal): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    try {
      return { server: await launch.start(port, signal), port }
    } catch (error) {
      const portTaken = error instanceof AppError && error.details?.portTaken === true
      if (!portTaken || attempt === portAttempts) throw error
    }
  }
}

function uriOf(port: number): string {
  return `bolt://127.0.0.1:${port}`
}
