import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'

/** The identifiers of each node become these; one that nothing bears any more is gone. */
export function replaceIdentifiers(
  nodes: readonly { readonly id: string; readonly identifiers: readonly string[] }[],
): CompiledQuery {
  return statement(
    'replaceIdentifiers',
    `
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
WITH node, row, COLLECT {
  MATCH (node)-[:IDENTIFIED_BY]->(borne:Identifier)
  RETURN borne.scheme + ':' + borne.value
} AS before
CALL (node, row) {
  MATCH (node)-[stale:IDENTIFIED_BY]->(identifier:Identifier)
  WHERE NOT identifier.scheme + ':' + identifier.value IN row.refs
  DELETE stale
  WITH DISTINCT identifier
  WHERE NOT EXISTS { (identifier)<-[:IDENTIFIED_BY]-() }
  DELETE identifier
}
CALL (node, row) {
  UNWIND row.identifiers AS said
  MERGE (identifier:Identifier {scheme: said.scheme, value: said.value})
  MERGE (node)-[:IDENTIFIED_BY]->(identifier)
}
WITH node, row, before
WHERE size(before) <> size(row.refs) OR any(ref IN row.refs WHERE NOT ref IN before)
RETURN min(node.level) AS seenFrom`,
    { rows: nodes.map(({ id, identifiers }) => ({ id, refs: identifiers, identifiers: identifiers.map(splitRef) })) },
  )
}

/** A reference is `scheme:value`; only the first colon divides. */
export function splitRef(ref: string): { scheme: string; value: string } {
  const colon = ref.indexOf(':')
  return { scheme: ref.slice(0, colon), value: ref.slice(colon + 1) }
}
