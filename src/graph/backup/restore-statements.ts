import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import { exactProperties } from '../../neo4j/encode-params.ts'
import type { NodeRecord, RelationshipRecord } from './file/backup-records.ts'

/** Gives for each node of the backup the one that it has become. */
export const restoreNodes = (records: readonly NodeRecord[]): CompiledQuery =>
  statement(
    'restoreNodes',
    `
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.node AS node, id(n) AS id`,
    { rows: records.map((record) => ({ ...record, properties: exactProperties(record.properties) })) },
  )

export const restoreRelationships = (
  records: readonly RelationshipRecord[],
  idOf: (node: number) => number,
): CompiledQuery =>
  statement(
    'restoreRelationships',
    `
UNWIND $rows AS row
MATCH (a) WHERE id(a) = row.from
MATCH (b) WHERE id(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`,
    {
      rows: records.map(({ from, type, to, properties }) => ({
        ...{ from: idOf(from), type, to: idOf(to) },
        properties: exactProperties(properties),
      })),
    },
  )

/** From here to `endRestore` the database holds a part of a backup, which nothing but another restore may use. */
export const beginRestore = (file: string): CompiledQuery =>
  statement('beginRestore', 'MERGE (restore:Restore) SET restore.file = $file, restore.beganAt = timestamp()', { file })

export const unfinishedRestore = (): CompiledQuery =>
  statement('unfinishedRestore', 'MATCH (restore:Restore) RETURN restore.file AS file')

/** A data set without its hash is half-loaded: each gets it back when all is there. */
export const endRestore = (rows: readonly { readonly id: number; readonly contentHash: string }[]): CompiledQuery =>
  statement(
    'endRestore',
    `
MATCH (restore:Restore)
DELETE restore
WITH count(*) AS ended
UNWIND $rows AS row
MATCH (dataset) WHERE id(dataset) = row.id
SET dataset.contentHash = row.contentHash`,
    { rows },
  )
