import { connect } from '../../src/neo4j/connect.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { workerNeo4j } from './worker-neo4j.ts'

/** The throw-away database of this worker, which serves its files in turn: call `emptyGraph` before the first test. */
export function testDatabase(statementTimeoutMs = 60_000): Database {
  return connect({ ...workerNeo4j, database: 'neo4j', statementTimeoutMs })
}

/** Removes every node, relationship, constraint and index, so that a file begins with a database as new. */
export async function clearDatabase(database: Database): Promise<void> {
  await database.schema(statement('clearNodes', 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'))
  const constraints = await database.read(statement('listConstraints', 'SHOW CONSTRAINTS YIELD name'))
  for (const { name } of constraints) await database.schema(statement('dropConstraint', `DROP CONSTRAINT \`${name}\``))
  const indexes = await database.read(statement('listIndexes', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
  for (const { name } of indexes) await database.schema(statement('dropIndex', `DROP INDEX \`${name}\``))
}

const statement = (name: string, text: string) => ({ name, text: `/* ${name} */ ${text}`, params: {} })
