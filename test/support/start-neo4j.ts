import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startLocalNeo4j } from '../../src/neo4j/local/start-local-neo4j.ts'
import { handOut } from './hand-out.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a worker is lent one of the throw-away databases. */
    neo4jPort: number
  }
}

export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'isnad')
/** Enough to plan the longest statements, of which a run of all tests has hundreds. */
export const smallMemory = { heapMb: 1024, pageCacheMb: 64, transactionMb: 512 }

/** How a worker reaches its throw-away Neo4j. */
export interface ThrowAwayNeo4j {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Throw-away Neo4js, at most one for each worker of the project, each started when the first worker has need of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: Server[] = []
  const { port, close } = await handOut({
    most: project.config.maxWorkers,
    async make() {
      const server = await startServer()
      servers.push(server)
      return server.connection
    },
  })
  project.provide('neo4jPort', port)
  return async () => {
    await close()
    await Promise.all(servers.map(({ remove }) => remove()))
  }
}

interface Server {
  readonly connection: ThrowAwayNeo4j
  readonly remove: () => Promise<void>
}

async function startServer(): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'isnad-test-'))
  const { stop, ...connection } = await startLocalNeo4j({
    dataDir,
    cacheDir,
    javaHome: process.env.JAVA_HOME,
    memory: smallMemory,
    report: (sentence) => console.error(sentence),
    onFailure: (error) => console.error(error),
  })
  const remove = async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { connection, remove }
}
