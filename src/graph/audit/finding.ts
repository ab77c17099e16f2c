import type { Database } from '../../neo4j/database.ts'

/** A rule that the graph breaks, and where. */
export interface Finding {
  readonly check: string
  /** The node at fault; null where it has no id. */
  readonly nodeId: string | null
  readonly message: string
}

export type Check = (database: Pick<Database, 'read'>) => AsyncIterable<Finding>
