import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { DefinedLabel } from '../../entities/stored/stored-node.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import { chunks } from '../../lib/chunks.ts'
import type { Database } from '../../neo4j/database.ts'
import { askOf } from './ask-of.ts'
import { exportedClaims } from './exported-claims.ts'
import { nodeDetails } from './node-details.ts'
import { readList } from './read-list.ts'
import { typeOf } from './ref-book.ts'

/** What the claims of an export name, directly or not: of all that an export reads, only this is kept. */
export interface NamedNodes {
  readonly ids: ReadonlyMap<DefinedLabel, ReadonlySet<string>>
  readonly datasetIds: ReadonlySet<string>
  /** The highest level of the claims and of all that they name. */
  readonly level: number
}

interface ClaimRow {
  readonly level: number
  readonly datasetId: string
  readonly named: readonly string[]
}

interface NodeRow {
  readonly id: string
  readonly label: DefinedLabel
  readonly level: number
  readonly datasetIds: readonly string[]
}

/** So many ids are asked for at once. */
const CHUNK = 500

/** Reads all claims of the export once for their names, then follows these until nothing new is named. */
export async function collectNamed(database: Pick<Database, 'read'>, reading: Reading): Promise<NamedNodes> {
  const ids = new Map<DefinedLabel, Set<string>>()
  const [datasetIds, seen] = [new Set<string>(), new Set<string>()]
  let level = 0
  let found = new Set<string>()
  const list = exportedClaims(reading, { name: 'namesInClaims', read: (claim) => namesInClaim(claim, reading) })
  for await (const rows of readList<ClaimRow>(database, reading, list)) {
    for (const row of rows) {
      level = Math.max(level, row.level)
      datasetIds.add(row.datasetId)
      for (const id of row.named) found.add(id)
    }
  }
  const details = nodeDetails(database, reading)
  const ask = askOf<NodeRow>(database, 'exportedNodes', (asked) => exportedNodes(cypher`${asked}`, reading))
  while (found.size > 0) {
    const frontier = [...found].filter((id) => !seen.has(id))
    found = new Set()
    for (const chunk of chunks(frontier, CHUNK)) {
      for (const row of await ask(chunk)) {
        level = Math.max(level, row.level)
        for (const id of row.datasetIds) datasetIds.add(id)
        seen.add(row.id)
        ids.set(row.label, (ids.get(row.label) ?? new Set()).add(row.id))
      }
      const { named } = await details(chunk)
      for (const id of chunk) for (const other of named(id)) if (!seen.has(other)) found.add(other)
    }
  }
  return { ids, datasetIds, level }
}

function namesInClaim(claim: Variable, reading: Reading): Fragment {
  const [node, relation, by] = [variable('node'), variable('relation'), variable('by')]
  return cypher`{level: ${claim}.level, datasetId: ${claim}.datasetId, named: COLLECT {
  MATCH (${claim})-[:MADE_BY|REPORTED_IN|CITES|ABOUT]->(${node}:Node)
  WHERE ${visible(node, reading)}
  RETURN DISTINCT ${node}.id
} + COLLECT {
  MATCH (${claim})-[${relation}:RELATES_TO]->(:Claim)
  MATCH (${by}:Node {id: ${relation}.assertedById})
  WHERE ${visible(by, reading)}
  RETURN DISTINCT ${by}.id
}}`
}

function exportedNodes(ids: Fragment, reading: Reading): Fragment {
  const [id, node, name, dataset] = [variable('id'), variable('node'), variable('name'), variable('dataset')]
  const levels = cypher`COLLECT { MATCH (${node})-[:NAMED]->(${name}:Name) WHERE ${visible(name, reading)} RETURN ${name}.level }`
  return cypher`UNWIND ${ids} AS ${id}
MATCH (${node}:Node {id: ${id}})
WHERE ${visible(node, reading)}
RETURN ${node}.id AS id, ${typeOf(node)} AS label, reduce(highest = ${node}.level, level IN ${levels} | CASE WHEN level > highest THEN level ELSE highest END) AS level, COLLECT {
  MATCH (${node})-[:DEFINED_BY]->(${dataset}:Dataset)
  WHERE ${visible(dataset, reading)}
  RETURN ${dataset}.id
} AS datasetIds`
}
