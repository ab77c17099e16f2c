import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import type { StoredProperties } from '../../../entities/stored/stored-values.ts'

/** How a claim that stands in the graph words its value now. */
export interface Rewording {
  readonly id: string
  readonly wording: StoredProperties
}

/** The wording of a value is no part of what a claim says: that of the last load stands. */
export function rewordClaims(rows: readonly Rewording[]): CompiledQuery {
  return statement(
    'rewordClaims',
    `
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.wording
RETURN min(claim.level) AS seenFrom`,
    { rows },
  )
}
