import type { Raise } from '../../graph/derived/hubs/hub-statements.ts'
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
    | 'dependents'
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
  /** Hides what depends on nodes that are about to be raised, as far as that is too much for one transaction. */
  raise(raises: readonly Raise[]): Promise<void>
  /** One transaction, which leaves the graph sound. */
  write(work: (transaction: WriteTransaction) => Promise<unknown>): Promise<void>
  /** Called after every transaction. */
  report(progress: LoadProgress): void
}
