import { statement } from '../../../cypher/text/statement.ts'
import type { DefinedLabel } from '../../../entities/stored/stored-node.ts'
import { splitRef } from '../../../graph/commands/nodes/replace-identifiers.ts'
import { chunks } from '../../../lib/chunks.ts'
import type { Database } from '../../../neo4j/database.ts'

/** What the graph holds under an identifier. */
export interface KnownNode {
  readonly id: string
  readonly label: DefinedLabel | 'Dataset' | 'Claim'
  /** The data sets that define it, and what each says of it. */
  readonly definitions: readonly { readonly datasetId: string; readonly title: string; readonly contentHash: string }[]
}

/** Looks up identifiers, `scheme:value`. All versions of a claim share theirs. */
export async function readKnownNodes(
  database: Pick<Database, 'read'>,
  refs: readonly string[],
): Promise<Map<string, KnownNode>> {
  const known = new Map<string, KnownNode>()
  for (const chunk of chunks([...new Set(refs)], 5_000)) {
    for (const row of await database.read(knownNodes(chunk))) known.set(row.ref as string, row as unknown as KnownNode)
  }
  return known
}

function knownNodes(refs: readonly string[]) {
  return statement(
    'knownNodes',
    `
UNWIND $rows AS row
MATCH (:Identifier {scheme: row.scheme, value: row.value})<-[:IDENTIFIED_BY]-(node:Node)
WITH row, head(collect(node)) AS node
RETURN row.ref AS ref, node.id AS id,
  head([label IN labels(node) WHERE label IN ['Actor', 'Place', 'Incident', 'Source', 'Document', 'Dataset', 'Claim']]) AS label,
  COLLECT {
    MATCH (node)-[defined:DEFINED_BY]->(dataset:Dataset)
    RETURN {datasetId: dataset.id, title: dataset.title, contentHash: defined.contentHash}
  } AS definitions`,
    { rows: refs.map((ref) => ({ ref, ...splitRef(ref) })) },
  )
}
