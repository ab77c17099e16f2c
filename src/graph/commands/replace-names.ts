import type { CompiledQuery } from '../../cypher/compiled-query.ts'
import { statement } from '../../cypher/statement.ts'
import type { StoredNode } from '../../entities/stored/stored-node.ts'

/** The names of each node become these, in this order. */
export function replaceNames(nodes: readonly StoredNode[]): CompiledQuery {
  return statement(
    'replaceNames',
    `
UNWIND $rows AS row
MATCH (owner:Node {id: row.id})
CALL (owner, row) {
  UNWIND row.names AS said
  MERGE (name:Name {id: said.id})
  SET name += said.properties
  MERGE (owner)-[:NAMED]->(name)
}
CALL (owner, row) {
  MATCH (owner)-[:NAMED]->(stale:Name)
  WHERE stale.position >= size(row.names)
  DETACH DELETE stale
}`,
    { rows: nodes.map(({ id, names }) => ({ id, names: names.map(({ id, properties }) => ({ id, properties })) })) },
  )
}

/** Who uses each name becomes this. */
export function replaceUsers(nodes: readonly StoredNode[]): CompiledQuery {
  return statement(
    'replaceUsers',
    `
UNWIND $rows AS row
MATCH (name:Name {id: row.id})
CALL (name, row) {
  MATCH (name)-[stale:USED_BY]->(user)
  WHERE NOT user.id IN row.usedBy
  DELETE stale
}
CALL (name, row) {
  UNWIND row.usedBy AS id
  MATCH (user:Claimant&Node {id: id})
  MERGE (name)-[:USED_BY]->(user)
}`,
    { rows: nodes.flatMap(({ names }) => names.map(({ id, usedBy }) => ({ id, usedBy }))) },
  )
}
