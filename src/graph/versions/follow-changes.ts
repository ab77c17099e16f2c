import type { Row, WriteTransaction } from '../../neo4j/database.ts'

interface Followed extends WriteTransaction {
  /** The lowest clearance that sees anything of what was written so far; null where nobody does. */
  readonly seenFrom: () => number | null
}

/** A transaction of which is followed what its statements tell in the column `seenFrom` (see `commands/seen-from.ts`). */
export function followChanges(transaction: WriteTransaction): Followed {
  let lowest: number | null = null
  const note = ({ seenFrom }: Row) => {
    if (typeof seenFrom === 'number' && (lowest === null || seenFrom < lowest)) lowest = seenFrom
  }
  return {
    run: async (query) => {
      const rows = await transaction.run(query)
      if (rows[0]?.seenFrom !== undefined) rows.forEach(note)
      return rows
    },
    seenFrom: () => lowest,
  }
}
