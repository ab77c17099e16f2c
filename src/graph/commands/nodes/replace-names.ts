import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import type { StoredNode } from '../../../entities/stored/stored-node.ts'
import { marking } from '../../../vocabulary/index.ts'
import { changedTargets, higherOf, seenFromEnds } from '../seen-from.ts'

/** What readers see of a name, without nulls, for these are never equal. */
const saidOf = (name: string): string =>
  `[${['value', 'lang', 'script', 'scheme', 'kind', 'ownLevel'].map((key) => `coalesce(${name}.${key}, '')`).join(', ')}]`

/** The names of each node become these, in this order. */
export function replaceNames(nodes: readonly StoredNode[]): CompiledQuery {
  return statement(
    'replaceNames',
    `
UNWIND $rows AS row
MATCH (owner:Node {id: row.id})
WITH owner, row, COLLECT {
  MATCH (owner)-[:NAMED]->(name:Name)
  RETURN {level: name.level, said: ${saidOf('name')}}
  ORDER BY name.position
} AS before, [name IN row.names | {
  level: ${higherOf('owner.ownLevel', 'name.properties.ownLevel')}, said: ${saidOf('name.properties')}
}] AS after
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
}
WITH head([clearance IN range(0, $highest)
  WHERE [name IN before WHERE name.level <= clearance | name.said] <> [name IN after WHERE name.level <= clearance | name.said]
]) AS seenFrom, owner
WHERE owner.level IS NOT NULL
RETURN min(seenFrom) AS seenFrom`,
    {
      highest: marking.values.length - 1,
      rows: nodes.map(({ id, names }) => ({ id, names: names.map(({ id, properties }) => ({ id, properties })) })),
    },
  )
}

/** Who uses each name becomes this. */
export function replaceUsers(nodes: readonly StoredNode[]): CompiledQuery {
  return statement(
    'replaceUsers',
    `
UNWIND $rows AS row
MATCH (node:Name {id: row.id})
WITH node, row, ${changedTargets('USED_BY')} AS changed
CALL (node, row) {
  MATCH (node)-[stale:USED_BY]->(user)
  WHERE NOT user.id IN row.targets
  DELETE stale
}
CALL (node, row) {
  UNWIND row.targets AS id
  MATCH (user:Claimant&Node {id: id})
  MERGE (node)-[:USED_BY]->(user)
}${seenFromEnds('node', 'changed')}`,
    { rows: nodes.flatMap(({ names }) => names.map(({ id, usedBy }) => ({ id, targets: usedBy }))) },
  )
}
