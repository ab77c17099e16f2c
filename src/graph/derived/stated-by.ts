import { chunks } from '../../lib/chunks.ts'
import type { WriteTransaction } from '../../neo4j/database.ts'
import type { Predicate } from '../../vocabulary/index.ts'
import { statementSize } from '../statement-size.ts'
import { propositionsStatedBy } from './dependents.ts'

export interface ClaimOfProposition {
  readonly id: string
  readonly propositionId: string
  readonly predicate: Predicate
}

/** What claims state; each claim is asked for once. */
export function statedBy(transaction: WriteTransaction): (claims: readonly string[]) => Promise<ClaimOfProposition[]> {
  const known = new Map<string, ClaimOfProposition>()
  return async (claims) => {
    for (const chunk of chunks(
      claims.filter((id) => !known.has(id)),
      statementSize,
    )) {
      const rows = (await transaction.run(propositionsStatedBy(chunk))) as unknown as ClaimOfProposition[]
      for (const row of rows) known.set(row.id, row)
    }
    return claims.map((id) => known.get(id)!)
  }
}
