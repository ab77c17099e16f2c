import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { statement } from '../../src/cypher/text/statement.ts'
import type { Database } from '../../src/neo4j/database.ts'

/** What every server is asked, in its own words. */
export interface Question {
  readonly name: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The operation for Isnad. */
  readonly operation: string
  /** The operation for @neo4j/graphql, where it can express the question. */
  readonly peerOperation: string | undefined
}

const folder = join(import.meta.dirname, '../questions')
const names = ['actor-page', 'claim', 'network-2', 'network-4', 'paths']

/** The questions of the given names, all where none is given, about what the graph at hand holds. */
export async function readQuestions(database: Database, asked: readonly string[]): Promise<Question[]> {
  const unknown = asked.find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Error(`There is no question ${unknown}. There are ${names.join(', ')}.`)
  const variables = { ...(await drawIds(database)), first: 20, now: Date.now() }
  return names
    .filter((name) => asked.length === 0 || asked.includes(name))
    .map((name) => ({
      name,
      variables,
      operation: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
      peerOperation: readIfThere(join(folder, `${name}.peer.graphql`)),
    }))
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Ids are drawn anew for every graph. The claim is one with a lineage of some steps. */
async function drawIds(database: Database): Promise<Record<string, unknown>> {
  const [ids] = await database.read(
    statement(
      'ids',
      `
MATCH (:Identifier {scheme: 'bench', value: 'actor-5'})<-[:IDENTIFIED_BY]-(actor:Actor)
MATCH (:Identifier {scheme: 'bench', value: 'actor-400'})<-[:IDENTIFIED_BY]-(from:Actor)
MATCH (:Identifier {scheme: 'bench', value: 'actor-101'})<-[:IDENTIFIED_BY]-(to:Actor)
CALL () {
  MATCH (claim:Claim)
  WHERE claim.orderKey > '' AND claim.level = 0 AND claim.withdrawnAt > $now
  WITH claim ORDER BY claim.orderKey LIMIT 2000
  WITH claim, COUNT { (claim) (()-[step:RESTS_ON WHERE step.twins IS NULL]->()){1,4} () } AS steps
  WHERE 3 <= steps <= 8 AND EXISTS { (claim)-[:REPORTED_IN]->() }
  RETURN claim ORDER BY claim.orderKey LIMIT 1
}
RETURN actor.id AS actor, from.id AS from, to.id AS to, claim.id AS claim`,
      { now: Date.now() },
    ),
  )
  if (ids === undefined) throw new Error('The graph of the bench is not there. Make it with npm run bench:generate.')
  return ids
}
