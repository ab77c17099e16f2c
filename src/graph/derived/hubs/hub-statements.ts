import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'

/** How many claims and documents lead to a node, which is known without reading them. */
const degree = ['ABOUT', 'MADE_BY', 'REPORTED_IN', 'IN_DATASET', 'PUBLISHED_BY']
  .map((type) => `COUNT { (node)<-[:${type}]-() }`)
  .join(' + ')

/**
 * Marks those of the nodes on which more than `hubSize` depend as overdue; gives their ids. None of which anything that depends on it is
 * still of a lower level: that has to be hidden with it.
 */
export const leaveHubs = (ids: readonly string[], hubSize: number): CompiledQuery =>
  statement(
    'leaveHubs',
    `
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE ${degree} > $hubSize
  AND NOT EXISTS { MATCH (node)<-[:ABOUT|MADE_BY|REPORTED_IN|IN_DATASET]-(claim:Claim) WHERE claim.level < node.level }
  AND NOT EXISTS { MATCH (node)<-[:SUBJECT|OBJECT|PUBLISHED_BY]-(between:Node) WHERE between.level < node.level }
SET node:Overdue
RETURN id`,
    { ids, hubSize },
  )

/** A node of which all that depends on it has to be looked at. */
export const nextOverdue = (): CompiledQuery =>
  statement('nextOverdue', 'MATCH (node:Overdue) RETURN node.id AS id LIMIT 1')

export const settleHub = (id: string): CompiledQuery =>
  statement('settleHub', 'MATCH (node:Node {id: $id}) REMOVE node:Overdue', { id })

export const settleAllHubs = (): CompiledQuery => statement('settleAllHubs', 'MATCH (node:Overdue) REMOVE node:Overdue')

/** A level that a node is to have. */
export interface Raise {
  readonly id: string
  readonly level: number
}

/** Those that raise a node on which more than `hubSize` depend. */
export const hubsToRaise = (rows: readonly Raise[], hubSize: number): CompiledQuery =>
  statement(
    'hubsToRaise',
    `
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
WHERE node.level < row.level AND ${degree} > $hubSize
RETURN row.id AS id, row.level AS level`,
    { rows, hubSize },
  )

/** Gives the node the level; tells which it had. */
export const setLevel = ({ id, level }: Raise): CompiledQuery =>
  statement(
    'setLevel',
    `
MATCH (node:Node {id: $id})
WITH node, node.level AS before
SET node.level = $level
RETURN before`,
    { id, level },
  )
