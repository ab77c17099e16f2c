import { chunks } from '../../../lib/chunks.ts'
import type { WriteTransaction } from '../../../neo4j/database.ts'
import type { Writer } from '../../lock/with-write-lock.ts'
import { statementSize } from '../../statement-size.ts'
import type { Dependents } from './dependents-of.ts'

/** Called after every transaction, with how many dependents of a hub are done. */
export type ReportDependents = (progress: { readonly done: number; readonly total: number }) => void

/** Goes through the dependents of a hub, a kind of them at a time, with a page in each transaction. */
export function pageThrough(dependents: Dependents, writer: Pick<Writer, 'write'>, report: ReportDependents) {
  const { claims, documents, propositions } = dependents
  const total = claims.length + documents.length + propositions.length
  let done = 0
  return async (
    kind: keyof Dependents,
    work: (transaction: WriteTransaction, page: readonly string[]) => Promise<void>,
  ): Promise<void> => {
    for (const page of chunks(dependents[kind], statementSize)) {
      await writer.write((transaction) => work(transaction, page))
      done += page.length
      report({ done, total })
    }
  }
}
