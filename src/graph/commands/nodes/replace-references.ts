import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import {
  type ReferenceType,
  replacedReferences,
  type StoredNode,
  timedReferences,
} from '../../../entities/stored/stored-node.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'
import { changedTargets, seenFromEnds } from '../seen-from.ts'

/** Each node comes to refer to what its data set says, by every type of reference that its kind has. */
export function replaceReferences(nodes: readonly StoredNode[], now: number): CompiledQuery[] {
  return [
    ...replacedReferences.map((type) => replace(type, rowsOf(type, nodes))),
    ...timedReferences.map((type) => closeAndOpen(type, rowsOf(type, nodes), now)),
  ]
}

interface ReferenceRow {
  readonly id: string
  readonly targets: readonly string[]
}

function rowsOf(type: ReferenceType, nodes: readonly StoredNode[]): ReferenceRow[] {
  return nodes.flatMap(({ id, references }) => (references[type] ? [{ id, targets: references[type] }] : []))
}

function replace(type: (typeof replacedReferences)[number], rows: readonly ReferenceRow[]): CompiledQuery {
  return statement(
    `replace${type}`,
    `
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
WITH node, row, ${changedTargets(type)} AS changed
CALL (node, row) {
  MATCH (node)-[stale:${type}]->(other)
  WHERE NOT other.id IN row.targets
  DELETE stale
}
CALL (node, row) {
  UNWIND row.targets AS id
  MATCH (target:Node {id: id})
  MERGE (node)-[:${type}]->(target)
}${seenFromEnds('node', 'changed')}`,
    { rows },
  )
}

function closeAndOpen(
  type: (typeof timedReferences)[number],
  rows: readonly ReferenceRow[],
  now: number,
): CompiledQuery {
  return statement(
    `closeAndOpen${type}`,
    `
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
WITH node, row, ${changedTargets(type, ' {withdrawnAt: $endOfTime}')} AS changed
CALL (node, row) {
  MATCH (node)-[stale:${type} {withdrawnAt: $endOfTime}]->(other)
  WHERE NOT other.id IN row.targets
  SET stale.withdrawnAt = $now
}
CALL (node, row) {
  UNWIND row.targets AS id
  MATCH (target:Node {id: id})
  WHERE NOT EXISTS { (node)-[:${type} {withdrawnAt: $endOfTime}]->(target) }
  CREATE (node)-[:${type} {recordedAt: $now, withdrawnAt: $endOfTime}]->(target)
}${seenFromEnds('node', 'changed')}`,
    { rows, now, endOfTime },
  )
}
