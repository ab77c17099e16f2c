import type { Config } from '../config.ts'
import { connect } from '../neo4j/connect.ts'
import type { Database } from '../neo4j/database.ts'
import { joinLocalNeo4j } from '../neo4j/local/join-local-neo4j.ts'
import { type LocalNeo4j, startLocalNeo4j } from '../neo4j/local/start-local-neo4j.ts'

export interface OpenNeo4j {
  readonly database: Database
  /** Where it runs, for people. */
  readonly place: string
  close(): Promise<void>
}

interface Surroundings {
  readonly report: (sentence: string) => void
  readonly signal?: AbortSignal
  readonly onFailure: (error: unknown) => void
  /** Told when a local server ended by itself and is started again. */
  readonly onRestart?: () => void
  /** Whether to work with the local server of an Isnad that runs on the same data folder, as commands do. */
  readonly join?: boolean
}

/** Opens the configured Neo4j, or a local one of our own, and makes sure that it answers. */
export async function openNeo4j(config: Config, surroundings: Surroundings): Promise<OpenNeo4j> {
  const server = config.neo4j ? remote(config.neo4j) : await local(config, surroundings)
  const { statementTimeoutMs } = config.limits
  const database = connect({ ...server, database: config.database, statementTimeoutMs })
  const close = async () => {
    await database.close()
    await server.stop()
  }
  try {
    await database.verify()
  } catch (error) {
    await close()
    throw error
  }
  return { database, place: config.neo4j ? server.uri : `${server.uri}, data in ${config.dataDir}`, close }
}

function remote(neo4j: NonNullable<Config['neo4j']>): LocalNeo4j {
  return { ...neo4j, stop: async () => undefined }
}

async function local(config: Config, { join, ...surroundings }: Surroundings): Promise<LocalNeo4j> {
  const running = join ? joinLocalNeo4j(config.dataDir) : undefined
  return running ?? startLocalNeo4j({ ...config, ...surroundings })
}
