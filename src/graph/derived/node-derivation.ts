import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import { lowerOf } from '../commands/seen-from.ts'
import { differingKeys } from '../differing-keys.ts'

/** Properties of a node that follow from what the node is joined to. */
export interface NodeDerivation {
  readonly label:
    | 'Name'
    | 'Actor'
    | 'Place'
    | 'Incident'
    | 'Source'
    | 'Dataset'
    | 'Document'
    | 'Proposition'
    | 'Claim'
    | 'Assessment'
    | 'Coverage'
    | 'Claimant'
  /**
   * Cypher from `node` to `node` and `derived`, a map of the properties as they must be. This is their only definition.
   */
  readonly definition: string
}

/** Brings the nodes up to date; gives those that changed and the keys in which they did. */
export function deriveNodes({ label, definition }: NodeDerivation, ids: readonly string[]): CompiledQuery {
  return statement(`derive${label}`, `${matchIds(label)}${definition}${differing}${set(appearing(label))}`, { ids })
}

/** Gives the nodes that are not as they must be. */
export function compareNodes({ label, definition }: NodeDerivation, ids: readonly string[]): CompiledQuery {
  return statement(`compare${label}`, `${matchIds(label)}${definition}${differing}${tell}`, { ids })
}

/** What was derived of a node outside the database. */
export interface DerivedRow {
  readonly id: string
  readonly derived: Readonly<Record<string, unknown>>
}

/** As `deriveNodes`, of what was derived outside the database, and the lowest clearance that sees a difference. */
export function deriveRows(
  label: NodeDerivation['label'],
  rows: readonly DerivedRow[],
  seenFrom: number | null = null,
): CompiledQuery {
  return statement(`deriveRowsOf${label}`, `${matchRows(label)}${differing}${set('$seenFrom')}`, { rows, seenFrom })
}

export function compareRows(label: NodeDerivation['label'], rows: readonly DerivedRow[]): CompiledQuery {
  return statement(`compareRowsOf${label}`, `${matchRows(label)}${differing}${tell}`, { rows })
}

const matchIds = (label: string) => `
UNWIND $ids AS id
MATCH (node:${label} {id: id})`

const matchRows = (label: string) => `
UNWIND $rows AS row
MATCH (node:${label} {id: row.id})
WITH node, row.derived AS derived`

const differing = `
WITH node, derived, ${differingKeys('node', 'derived')} AS keys
WHERE size(keys) > 0`

const tell = `
RETURN node.id AS id, keys`

const set = (seenFrom: string) => `
WITH node, derived, keys, node.level AS levelBefore
SET node += derived${tell}, ${seenFrom} AS seenFrom`

/**
 * For whom a node appears or disappears, or a claim comes to be of another source: what follows from a hub is derived after the transaction
 * that wrote the hub. All else that is derived follows from what was written, and so does what a name shows to whom; a proposition
 * shows by its claims.
 */
const appearing = (label: NodeDerivation['label']) =>
  label === 'Name' || label === 'Proposition'
    ? 'null'
    : `CASE WHEN 'level' IN keys OR 'sourceId' IN keys THEN ${lowerOf('levelBefore', 'node.level')} END`
