import type { WriteTransaction } from '../../../neo4j/database.ts'
import type { Writer } from '../../lock/with-write-lock.ts'
import { documentsReporting, propositionsStatedBy } from '../dependents.ts'
import { derive } from '../derive.ts'
import { deriveNodes } from '../node-derivation.ts'
import { documentDerivation, propositionDerivation } from '../node-derivations.ts'
import { dependentsOf } from './dependents-of.ts'
import { hubsToRaise, type Raise, setLevel } from './hub-statements.ts'
import { pageThrough, type ReportDependents } from './page-through.ts'

interface Raising {
  readonly writer: Pick<Writer, 'read' | 'write'>
  readonly hubSize: number
  readonly report: ReportDependents
}

/**
 * Hides what depends on nodes that are about to be raised to higher levels, where that is more than one transaction bears: first the
 * claims, then the documents and propositions, so that nothing is seen without what it names. Each transaction works as if the node had
 * its new level already, and leaves the node as it was: whoever writes that comes last. Cut off, it can be done again.
 */
export async function raiseAhead(raises: readonly Raise[], { writer, hubSize, report }: Raising): Promise<void> {
  if (raises.length === 0) return
  for (const raise of (await writer.read(hubsToRaise(raises, hubSize))) as unknown as Raise[]) {
    const inPages = pageThrough(await dependentsOf(writer, raise.id), writer, report)
    await inPages('claims', (transaction, claims) => raiseClaims(transaction, claims, raise))
    await inPages('documents', (transaction, documents) =>
      asIfRaised(transaction, raise, () => derive(transaction, { dependent: { documents } })),
    )
    await inPages('propositions', (transaction, propositions) =>
      asIfRaised(transaction, raise, () => derive(transaction, { propositions })),
    )
  }
}

/** The documents and propositions through which they follow from the node are raised meanwhile too. */
async function raiseClaims(transaction: WriteTransaction, claims: readonly string[], raise: Raise): Promise<void> {
  const documents = new Set((await transaction.run(documentsReporting(claims))).map(({ id }) => id as string))
  // Its own level is the one that is taken for granted.
  documents.delete(raise.id)
  const stated = (await transaction.run(propositionsStatedBy(claims))).map((row) => row.propositionId as string)
  const deriveBetween = async () => {
    await transaction.run(deriveNodes(documentDerivation, [...documents]))
    await transaction.run(deriveNodes(propositionDerivation, [...new Set(stated)]))
  }
  await asIfRaised(transaction, raise, async () => {
    await deriveBetween()
    await derive(transaction, { dependent: { claims } })
  })
  await deriveBetween()
}

async function asIfRaised(transaction: WriteTransaction, raise: Raise, work: () => Promise<void>): Promise<void> {
  const [row] = await transaction.run(setLevel(raise))
  await work()
  await transaction.run(setLevel({ ...raise, level: row!.before as number }))
}
