import type { Writer } from '../../graph/lock/with-write-lock.ts'
import type { WriteTransaction } from '../../neo4j/database.ts'
import type { SeedSource } from '../seed/seed-source.ts'
import type { WriteContext } from './nodes/write-nodes.ts'

export interface LoadProgress {
  readonly step:
    | 'entities'
    | 'references'
    | 'claims'
    | 'wordings'
    | 'rows'
    | 'assessments'
    | 'coverage'
    | 'markings'
    | 'withdrawals'
    | 'weighing'
  readonly done: number
  readonly total: number
}

/** A load under way. */
export interface Load {
  readonly reader: Pick<Writer, 'read'>
  readonly source: SeedSource
  readonly context: WriteContext
  readonly batchSize: number
  /** One transaction, which leaves the graph sound. */
  write(work: (transaction: WriteTransaction) => Promise<unknown>): Promise<void>
  /** Called after every transaction. */
  report(progress: LoadProgress): void
}
