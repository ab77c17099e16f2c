import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import { type DefinedLabel, definedLabels, type StoredNode } from '../../../entities/stored/stored-node.ts'
import { differingKeys } from '../../differing-keys.ts'

/** Creates or updates nodes of one label with their properties; what is derived of them stays. One that is new is `Undefined` until `defineNodes`. */
export function upsertNodes(label: DefinedLabel, nodes: readonly StoredNode[]): CompiledQuery {
  return statement(
    `upsert${label}`,
    `
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
ON CREATE SET node:Undefined
WITH node, row, ${differingKeys('node', 'row.properties')} <> [] AS differs
SET node:${definedLabels[label].join(':')}, node += row.properties
RETURN min(CASE WHEN differs THEN node.level END) AS seenFrom`,
    { rows: nodes.map(({ id, properties }) => ({ id, properties })) },
  )
}

/** A document is published by one source: the last one that its data set names. */
export function publishDocuments(nodes: readonly StoredNode[]): CompiledQuery {
  return statement(
    'publishDocuments',
    `
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
MATCH (source:Source {id: row.publishedBy})
WITH document, source, NOT EXISTS { (document)-[:PUBLISHED_BY]->(source) } AS differs
CALL (document, source) {
  MATCH (document)-[stale:PUBLISHED_BY]->(other)
  WHERE other <> source
  DELETE stale
}
MERGE (document)-[:PUBLISHED_BY]->(source)
RETURN min(CASE WHEN differs THEN document.level END) AS seenFrom`,
    { rows: nodes.map(({ id, publishedBy }) => ({ id, publishedBy })) },
  )
}
