import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'

/** What belongs to a database and not to its graph: which schema it has, who writes to it, what is being restored. */
export const databaseLabels = ['Migration', 'Lock', 'Restore'] as const

const ofGraph = (node: string) => `NOT ${node}:${databaseLabels.join('|')}`

export const allNodes = (): CompiledQuery =>
  statement(
    'backupNodes',
    `
MATCH (n)
WHERE ${ofGraph('n')}
RETURN id(n) AS node, labels(n) AS labels, properties(n) AS properties`,
  )

export const allRelationships = (): CompiledQuery =>
  statement(
    'backupRelationships',
    `
MATCH (a)-[r]->(b)
RETURN id(a) AS from, type(r) AS type, id(b) AS to, properties(r) AS properties`,
  )

/** How many there are, at no cost. */
export const graphSize = (): CompiledQuery =>
  statement(
    'graphSize',
    `
RETURN COUNT { () }${databaseLabels.map((label) => ` - COUNT { (:${label}) }`).join('')} AS nodes,
  COUNT { ()-[]->() } AS relationships`,
  )

/** Each gives how many it has deleted, to be run until that is none. */
export const deleteSome = (most: number): CompiledQuery[] => [
  statement('deleteRelationships', 'MATCH ()-[r]->() WITH r LIMIT $most DELETE r RETURN count(r) AS count', { most }),
  statement(
    'deleteNodes',
    `
MATCH (n)
WHERE ${ofGraph('n')}
WITH n LIMIT $most
DETACH DELETE n
RETURN count(n) AS count`,
    { most },
  ),
]
