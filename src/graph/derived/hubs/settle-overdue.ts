import { chunks } from '../../../lib/chunks.ts'
import type { Writer } from '../../lock/with-write-lock.ts'
import { statementSize } from '../../statement-size.ts'
import { derive, type Written } from '../derive.ts'
import { countOf, dependentsOf } from './dependents-of.ts'
import { nextOverdue, settleHub } from './hub-statements.ts'

/** Brings up to date what depends on the nodes that were left as overdue, a page in each transaction. Cut off, it begins the node anew. */
export async function settleOverdue(
  writer: Writer,
  report: (progress: { done: number; total: number }) => void,
): Promise<void> {
  for (;;) {
    const [overdue] = await writer.read(nextOverdue())
    if (overdue === undefined) return
    const dependents = await dependentsOf(writer, overdue.id as string)
    const { claims, documents, propositions } = dependents
    let done = 0
    const inPages = async (ids: readonly string[], toWritten: (page: readonly string[]) => Written) => {
      for (const page of chunks(ids, statementSize)) {
        await writer.write((transaction) => derive(transaction, toWritten(page)))
        done += page.length
        report({ done, total: countOf(dependents) })
      }
    }
    await inPages(documents, (documents) => ({ dependent: { documents } }))
    await inPages(propositions, (propositions) => ({ propositions }))
    await inPages(claims, (claims) => ({ dependent: { claims } }))
    await writer.write(({ run }) => run(settleHub(overdue.id as string)))
  }
}
