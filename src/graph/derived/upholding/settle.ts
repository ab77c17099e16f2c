import type { Writer } from '../../lock/with-write-lock.ts'
import { settleUpheld } from './derive-upheld.ts'
import { unweighed } from './upholding-statements.ts'

const batchSize = 500

/** Weighs, in transactions of their own, all propositions that writing has left to be weighed. Cut off, it goes on where it was. */
export async function settle(
  writer: Writer,
  report: (progress: { done: number; total: number }) => void,
): Promise<void> {
  for (let done = 0; ; ) {
    const [row] = await writer.read(unweighed(batchSize))
    const { ids, count } = row as { ids: string[]; count: number }
    if (ids.length === 0) return
    if (done === 0) report({ done, total: count })
    await writer.write(({ run }) => settleUpheld(run, ids))
    done += ids.length
    report({ done, total: done + count - ids.length })
  }
}
