import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startLocalNeo4j } from '../../src/neo4j/local/start-local-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string }[]
  }
}

export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'isnad')
/** Enough to plan the longest statements, of which a run of all tests has hundreds. */
export const smallMemory = { heapMb: 1024, pageCacheMb: 64 }

/** A throw-away Neo4j for each worker of the project. They start one after the other: the first may have to fetch what they are made of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: ThrowAway[] = []
  for (let worker = 0; worker < project.config.maxWorkers; worker += 1) servers.push(await startThrowAway())
  project.provide(
    'neo4j',
    servers.map(({ connection }) => connection),
  )
  return async () => void (await Promise.all(servers.map(({ remove }) => remove())))
}

interface ThrowAway {
  readonly connection: { uri: string; user: string; password: string }
  readonly remove: () => Promise<void>
}

async function startThrowAway(): Promise<ThrowAway> {
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
