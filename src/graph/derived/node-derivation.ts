import type { CompiledQuery } from '../../cypher/compiled-query.ts'
import { statement } from '../../cypher/statement.ts'

/** Properties of a node that follow from what the node is joined to. */
export interface NodeDerivation {
  readonly label: 'Name' | 'Actor' | 'Place' | 'Incident' | 'Source' | 'Dataset' | 'Document' | 'Proposition' | 'Claim'
  /**
   * Cypher from `node` to `node` and `derived`, a map of the properties as they must be. This is their only definition.
   */
  readonly definition: string
}

const differing = `
WITH node, derived, [key IN keys(derived)
  WHERE NOT coalesce(node[key] = derived[key], node[key] IS NULL AND derived[key] IS NULL)] AS keys
WHERE size(keys) > 0`

/** Brings the nodes up to date; gives those that changed and the keys in which they did. */
export function deriveNodes({ label, definition }: NodeDerivation, ids: readonly string[]): CompiledQuery {
  return statement(
    `derive${label}`,
    `
UNWIND $ids AS id
MATCH (node:${label} {id: id})${definition}${differing}
SET node += derived
RETURN node.id AS id, keys`,
    { ids },
  )
}

/** Gives the nodes that are not as they must be. */
export function compareNodes({ label, definition }: NodeDerivation, ids: readonly string[]): CompiledQuery {
  return statement(
    `compare${label}`,
    `
UNWIND $ids AS id
MATCH (node:${label} {id: id})${definition}${differing}
RETURN node.id AS id, keys`,
    { ids },
  )
}
