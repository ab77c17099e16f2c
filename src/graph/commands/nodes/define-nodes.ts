import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import { higherOf } from '../seen-from.ts'

/** Remembers which data set says what of each node: the mark that the node is wholly written. */
export function defineNodes(
  rows: readonly { readonly id: string; readonly contentHash: string }[],
  datasetId: string,
): CompiledQuery {
  return statement(
    'defineNodes',
    `
MATCH (dataset:Dataset {id: $datasetId})
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
MERGE (node)-[defined:DEFINED_BY]->(dataset)
WITH node, dataset, defined, row, defined.contentHash IS NULL AS isNew
SET defined.contentHash = row.contentHash
REMOVE node:Undefined
WITH node, dataset, isNew
WHERE isNew
RETURN min(${higherOf('node.level', 'dataset.level')}) AS seenFrom`,
    { rows, datasetId },
  )
}

/** The data set says nothing of these nodes any more. What no other defines is `Undefined` from now on. */
export function forgetNodes(ids: readonly string[], datasetId: string): CompiledQuery {
  return statement(
    'forgetNodes',
    `
UNWIND $ids AS id
MATCH (node:Node {id: id})-[defined:DEFINED_BY]->(dataset:Dataset {id: $datasetId})
DELETE defined
WITH node, dataset
FOREACH (undefined IN CASE WHEN EXISTS { (node)-[:DEFINED_BY]->() } THEN [] ELSE [node] END | SET undefined:Undefined)
RETURN min(${higherOf('node.level', 'dataset.level')}) AS seenFrom`,
    { ids, datasetId },
  )
}

/**
 * Deletes what no data set defines and nothing names; gives the ids. To be run until it gives none, for the deleted may
 * have named others.
 */
export const removeUnnamed = (): CompiledQuery =>
  statement(
    'removeUnnamed',
    `
MATCH (node:Undefined)
WHERE NOT EXISTS { (node)<--() }
  AND NOT EXISTS { ()-[:RELATES_TO {assertedById: node.id}]->() }
WITH node, node.id AS id, node.level AS seenFrom
CALL (node) {
  MATCH (node)-[:NAMED]->(name:Name)
  DETACH DELETE name
}
CALL (node) {
  MATCH (node)-[borne:IDENTIFIED_BY]->(identifier:Identifier)
  DELETE borne
  WITH identifier
  WHERE NOT EXISTS { (identifier)<-[:IDENTIFIED_BY]-() }
  DELETE identifier
}
DETACH DELETE node
RETURN id, seenFrom`,
  )
