import { join } from 'node:path'
import { readHolding } from './folder-lock.ts'
import { readPassword } from './home-folder.ts'
import { isAlive } from './process/process-identity.ts'
import { type LocalNeo4j, localUser } from './start-local-neo4j.ts'

/** The server that a running Isnad has on this data folder, undefined where there is none; stopping it is left to its owner. */
export function joinLocalNeo4j(dataDir: string): LocalNeo4j | undefined {
  const holding = readHolding(dataDir)
  const password = readPassword(join(dataDir, 'neo4j'))
  if (holding?.uri === undefined || password === undefined || !isAlive(holding.owner)) return undefined
  return { uri: holding.uri, user: localUser, password, stop: async () => undefined }
}
