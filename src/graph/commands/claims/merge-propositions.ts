import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import type { StoredProposition } from '../../../entities/proposition/proposition.stored.ts'

/** Creates the propositions that do not exist yet, joined to their ends; gives the ids of these. */
export function mergePropositions(propositions: readonly StoredProposition[]): CompiledQuery {
  return statement(
    'mergePropositions',
    `
UNWIND $rows AS row
MERGE (proposition:Node {id: row.id})
ON CREATE SET proposition:Proposition, proposition += row.properties
WITH proposition
// Whatever is there already has a level.
WHERE proposition.level IS NULL
CALL (proposition) {
  MATCH (subject:Node {id: proposition.subjectId})
  CREATE (proposition)-[:SUBJECT]->(subject)
}
CALL (proposition) {
  MATCH (object:Node {id: proposition.objectId})
  CREATE (proposition)-[:OBJECT]->(object)
}
RETURN proposition.id AS id`,
    { rows: propositions.map(({ id, properties }) => ({ id, properties })) },
  )
}
