import { statement } from '../../cypher/text/statement.ts'
import { assertRestored } from '../../graph/backup/assert-restored.ts'
import { lockHolder } from '../../graph/lock/lock-statements.ts'
import { pendingMigrations } from '../../graph/migrations/apply-migrations.ts'
import { readDatasets } from '../../import/load/datasets.ts'
import { connect } from '../../neo4j/connect.ts'
import type { Database } from '../../neo4j/database.ts'
import { joinLocalNeo4j } from '../../neo4j/local/join-local-neo4j.ts'
import { type Examine, looking, well } from './diagnosis.ts'

/** How the graph is, where its Neo4j runs; nothing is started for it. */
export const examineGraph: Examine = async (config) => {
  const server = config.neo4j ?? joinLocalNeo4j(config.dataDir)
  if (server === undefined)
    return [well('database', 'The local Neo4j does not run; Isnad starts it when it is needed.')]
  const { statementTimeoutMs } = config.limits
  const database = connect({ ...server, database: config.database, statementTimeoutMs })
  try {
    const answers = await looking('database', () => answering(database, server.uri))
    if (!answers.isWell) return [answers]
    return [
      answers,
      await looking('schema', () => schema(database)),
      await looking('writing', () => writing(database)),
      await looking('data sets', () => datasets(database)),
    ]
  } finally {
    await database.close()
  }
}

async function answering(database: Database, uri: string): Promise<string> {
  await database.verify()
  const [row] = await database.read(
    statement('neo4jVersion', 'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition'),
  )
  return `Neo4j ${row!.version} (${row!.edition}) answers at ${uri}.`
}

async function schema(database: Database): Promise<string> {
  const pending = await pendingMigrations(database)
  return pending.length === 0
    ? 'The schema is that of this release.'
    : `To be applied at the next start: ${pending.join(', ')}.`
}

async function writing(database: Database): Promise<string> {
  const [holder] = await database.read(lockHolder('write'))
  return holder ? `${holder.owner} writes to the graph.` : 'Nobody writes to the graph.'
}

async function datasets(database: Database): Promise<string> {
  await assertRestored(database)
  const all = await readDatasets(database)
  const half = all.filter(({ isWhole }) => !isWhole).map(({ ref }) => ref)
  if (half.length > 0) throw new Error(`Half-loaded: ${half.join(', ')}. Load or import again what was cut off.`)
  return `${all.length} in the graph, all of them whole.`
}
