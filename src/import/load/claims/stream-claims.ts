import type { ReadFrom } from '../../../graph/commands/claims/read-from.ts'
import { type Rewording, rewordClaims } from '../../../graph/commands/claims/reword-claims.ts'
import { ahead } from '../../../lib/streams/ahead.ts'
import { Batcher } from '../batcher.ts'
import type { Load, LoadProgress } from '../load.ts'
import type { ResolvedNodes } from '../nodes/resolve-source.ts'
import { readKnownClaims } from './known-claims.ts'
import { type ClaimPlan, type PlannedClaim, planClaims } from './plan-claims.ts'
import type { Referrers } from './referrers.ts'
import { writeClaims, writeMarks, writeRereadings } from './write-claims.ts'

interface Claims {
  readonly nodes: ResolvedNodes
  readonly referrers: Referrers
  /** Whether the data set is another release than the one in the graph. */
  readonly isRelease: boolean
}

/** Compares claims with the graph, a batch at a time, and writes what differs. Gives how many were recorded. */
export async function streamClaims(load: Load, { nodes, referrers, isRelease }: Claims): Promise<number> {
  const { write, finish } = writersOf(load, referrers)
  let recorded = 0
  // No two batches have a claim in common, so that one can be compared while the one before it is written.
  for await (const { plan, upTo } of ahead(plansOf(load, { nodes, isRelease }))) {
    recorded += plan.toWrite.length
    await write(plan, upTo)
  }
  await finish()
  return recorded
}

/** What is to be done of each batch of claims, with how many there are up to its end. */
async function* plansOf({ source, reader }: Load, { nodes, isRelease }: Omit<Claims, 'referrers'>) {
  const { dataset, resolve } = nodes
  let from = 0
  for await (const claims of source.batches('claims')) {
    const refs = claims.map(({ ref }) => ref)
    const versions = dataset.isNew ? new Map() : await readKnownClaims(reader, refs)
    const plan = planClaims({ claims, from, datasetId: dataset.id, isRelease, versions, resolve })
    from += claims.length
    yield { plan, upTo: from }
  }
}

function writersOf(load: Load, referrers: Referrers) {
  const { reader, source, batchSize, context } = load
  let seen = 0
  const batcher = <T>(step: LoadProgress['step'], work: (batch: T[]) => Promise<void>) => {
    let done = 0
    return new Batcher<T>(batchSize, async (batch) => {
      await work(batch)
      done += batch.length
      load.report(step === 'claims' ? { step, done: seen, total: source.counts.claims } : { step, done, total: done })
    })
  }
  const claims = batcher<PlannedClaim>('claims', async (batch) => {
    const naming = await referrers.to(reader, batch)
    await load.write((transaction) => writeClaims(transaction, { claims: batch, referrers: naming }, context))
  })
  const wordings = batcher<Rewording>('wordings', (batch) =>
    load.write((transaction) => transaction.run(rewordClaims(batch))),
  )
  const rows = batcher<ReadFrom>('rows', (batch) =>
    load.write((transaction) => writeRereadings(transaction, batch, context)),
  )
  const marks = batcher<ClaimPlan['toMark'][number]>('markings', (batch) =>
    load.write((transaction) => writeMarks(transaction, batch, context)),
  )
  return {
    async write({ toWrite, toReword, toReread, toMark }: ClaimPlan, upTo: number): Promise<void> {
      seen = upTo
      await claims.add(...toWrite)
      await wordings.add(...toReword)
      await rows.add(...toReread)
      await marks.add(...toMark)
    },
    async finish(): Promise<void> {
      for (const one of [claims, wordings, rows, marks]) await one.flush()
    },
  }
}
