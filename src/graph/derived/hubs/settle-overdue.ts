import type { Writer } from '../../lock/with-write-lock.ts'
import { derive } from '../derive.ts'
import { dependentsOf } from './dependents-of.ts'
import { nextOverdue, settleHub } from './hub-statements.ts'
import { pageThrough, type ReportDependents } from './page-through.ts'

/** Brings up to date what depends on the nodes that were left as overdue, a page in each transaction. Cut off, it begins the node anew. */
export async function settleOverdue(writer: Writer, report: ReportDependents): Promise<void> {
  for (;;) {
    const [overdue] = await writer.read(nextOverdue())
    if (overdue === undefined) return
    const id = overdue.id as string
    const inPages = pageThrough(await dependentsOf(writer, id), writer, report)
    await inPages('documents', (transaction, documents) => derive(transaction, { dependent: { documents } }))
    await inPages('propositions', (transaction, propositions) => derive(transaction, { propositions }))
    await inPages('claims', (transaction, claims) => derive(transaction, { dependent: { claims } }))
    await writer.write(({ run }) => run(settleHub(id)))
  }
}
