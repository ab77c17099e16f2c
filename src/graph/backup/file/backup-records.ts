/** A line of a backup after the header: first all nodes, then all relationships. Properties are the JSON of `neo4j/exact-value.ts`. */
export type BackupRecord = NodeRecord | RelationshipRecord

export interface NodeRecord {
  /** A number by which relationships of the same backup name it. */
  readonly node: number
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface RelationshipRecord {
  readonly from: number
  readonly type: string
  readonly to: number
  readonly properties: Readonly<Record<string, unknown>>
}

export const isNode = (record: BackupRecord): record is NodeRecord => 'node' in record
