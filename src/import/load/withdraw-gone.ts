import { chunks } from '../../lib/chunks.ts'
import type { WriteTransaction } from '../../neo4j/database.ts'
import { SlugSet } from '../seed/stream/slug-set.ts'
import { withdrawAssessments } from './assessments/write-assessments.ts'
import { writeWithdrawals } from './claims/write-claims.ts'
import { withdrawCoverage } from './coverage/write-coverage.ts'
import type { Load } from './load.ts'
import type { WriteContext } from './nodes/write-nodes.ts'
import { countRecorded, recordedSlugs } from './recorded-slugs.ts'

interface Kind {
  readonly kind: 'claims' | 'assessments' | 'coverage'
  readonly label: 'Claim' | 'Assessment' | 'Coverage'
  readonly withdraw: (transaction: WriteTransaction, slugs: string[], context: WriteContext) => Promise<void>
}

/** Takes out of the record what the data set says no more; gives the number of claims. */
export async function withdrawGone(load: Load): Promise<number> {
  await withdraw(load, { kind: 'assessments', label: 'Assessment', withdraw: withdrawAssessments })
  await withdraw(load, { kind: 'coverage', label: 'Coverage', withdraw: withdrawCoverage })
  return withdraw(load, { kind: 'claims', label: 'Claim', withdraw: writeWithdrawals })
}

async function withdraw(load: Load, { kind, label, withdraw }: Kind): Promise<number> {
  const { reader, source, context, batchSize, report } = load
  // All that it says is in the record by now: where nothing else is, nothing is gone.
  if ((await countRecorded(reader, label, context.datasetId)) === source.counts[kind]) return 0
  const said = new SlugSet()
  for await (const batch of source.skim(kind)) for (const { ref } of batch) said.add(ref)
  let done = 0
  for await (const slugs of recordedSlugs(reader, label, context.datasetId)) {
    const gone = slugs.filter((slug) => !said.has(slug))
    for (const batch of chunks(gone, batchSize)) {
      await load.write((transaction) => withdraw(transaction, batch, context))
      done += batch.length
      report({ step: 'withdrawals', done, total: Math.max(done, gone.length) })
    }
  }
  return done
}
