import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '../src/config.ts'
import { connect } from '../src/neo4j/connect.ts'
import type { Database } from '../src/neo4j/database.ts'
import { joinLocalNeo4j } from '../src/neo4j/local/join-local-neo4j.ts'
import { type LocalNeo4j, startLocalNeo4j } from '../src/neo4j/local/start-local-neo4j.ts'

/** Small enough that what is measured is the work and not the machine. */
export const memory = { heapMb: 1_536, pageCacheMb: 512, transactionMb: 768 }

export interface BenchDatabase {
  readonly config: Config
  readonly server: LocalNeo4j
  readonly database: Database
  close(): Promise<void>
}

/** The Neo4j of the bench: one that runs on its data folder, else one started there, on the loopback interface. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const config = readConfig({ ISNAD_DATA_DIR: join(tmpdir(), 'isnad-bench'), ...process.env })
  const server = joinLocalNeo4j(config.dataDir) ?? (await start(config))
  const database = connect({ ...server, database: 'neo4j', statementTimeoutMs: 600_000 })
  return {
    config,
    server,
    database,
    async close() {
      await database.close()
      await server.stop()
    },
  }
}

function start(config: Config): Promise<LocalNeo4j> {
  const fail = (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
  return startLocalNeo4j({ ...config, memory, report: (sentence) => console.error(sentence), onFailure: fail })
}
