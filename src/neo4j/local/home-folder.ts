import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Memory } from './memory.ts'

const ownerOnly = 0o600

/** How any Neo4j that Isnad uses is to plan statements: the local one, that of the containers, one of the user's own. */
export const planning = {
  // Else a statement is planned anew for lists and texts of other lengths, such as the cursor of a second page.
  'internal.cypher.use_parameter_size': 'false',
  // While a graph is loaded for the first time its counts grow all the time, and statements would be planned anew every ten seconds.
  'dbms.cypher.min_replan_interval': '60s',
}

/** Neo4j's home below the data folder, readable by its owner only. */
export function prepareHome(dataDir: string): string {
  const home = join(dataDir, 'neo4j')
  mkdirSync(join(home, 'conf'), { recursive: true, mode: 0o700 })
  mkdirSync(join(home, 'logs'), { recursive: true })
  return home
}

export function writeSettings(home: string, port: number, memory: Memory): void {
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': `${memory.pageCacheMb}m`,
    'db.memory.transaction.max': `${memory.transactionMb}m`,
    'dbms.usage_report.enabled': 'false',
    // A second connector without authentication, for in-process use only.
    'internal.dbms.bolt.local_enabled': 'false',
    // Without this Neo4j waits ten seconds for new connections after its databases are closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...planning,
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(home, 'conf/neo4j.conf'), lines.join(''))
}

/** The password that Isnad generated for this home, undefined before the first start. */
export function readPassword(home: string): string | undefined {
  const file = join(home, 'password')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/**
 * Sets a generated password. The file gets its final name only when Neo4j has taken the password, so a crash in between begins
 * anew; Neo4j reads it from the file because other users can see the arguments of a command.
 */
export async function createPassword(home: string, java: string, jars: string): Promise<string> {
  const password = randomBytes(24).toString('hex')
  const file = join(home, 'password')
  writeFileSync(`${file}.new`, password, { mode: ownerOnly })
  const environment = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${join(home, 'conf')}`]
  const admin = [java, '-XX:TieredStopAtLevel=1', '-cp', join(jars, '*'), 'org.neo4j.server.startup.Neo4jAdminCommand']
  await promisify(execFile)('env', [...environment, ...admin, 'dbms', 'set-initial-password', `@${file}.new`])
  renameSync(`${file}.new`, file)
  return password
}
