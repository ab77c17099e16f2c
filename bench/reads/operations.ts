import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { statement } from '../../src/cypher/text/statement.ts'
import type { Database } from '../../src/neo4j/database.ts'

/** An operation, and the least Cypher written by hand that fetches the same answer: its floor. */
export interface Operation {
  readonly name: string
  readonly query: string
  readonly floor: string | undefined
}

const folder = join(import.meta.dirname, '../operations')

/** The operations of the given names, all where none is given. */
export function readOperations(names: readonly string[]): Operation[] {
  const files = readdirSync(folder)
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .filter((name) => names.length === 0 || names.includes(name))
    .map((name) => ({
      name,
      query: read(`${name}.graphql`),
      floor: files.includes(`${name}.cypher`) ? read(`${name}.cypher`) : undefined,
    }))
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8')

/** Ids are drawn anew for every graph; operations name them by these variables. */
export async function variablesOf(database: Database): Promise<{ actorId: string; claimId: string }> {
  const [row] = await database.read(
    statement(
      'variables',
      `
MATCH (:Identifier {scheme: 'bench', value: 'actor-0'})<-[:IDENTIFIED_BY]-(actor:Actor)
MATCH (:Identifier {scheme: 'archive-2', value: 'claim-0'})<-[:IDENTIFIED_BY]-(claim:Claim)
RETURN actor.id AS actorId, claim.id AS claimId`,
    ),
  )
  return row as { actorId: string; claimId: string }
}
