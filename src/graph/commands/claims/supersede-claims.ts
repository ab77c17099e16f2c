import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'

export interface Supersession {
  readonly laterId: string
  readonly earlierId: string
  readonly reason: string
}

export const isClaimantsOwn = (reason: string): boolean => reason.startsWith('CLAIMANT_')

/**
 * Joins later claims to earlier ones. Whatever is no word of the claimant closes the earlier version, and takes its
 * place as reviser of those before.
 */
export function supersedeClaims(supersessions: readonly Supersession[], now: number): CompiledQuery {
  return statement(
    'supersedeClaims',
    `
UNWIND $rows AS row
MATCH (later:Claim {id: row.laterId})
MATCH (earlier:Claim {id: row.earlierId})
CREATE (later)-[:SUPERSEDES {reason: row.reason}]->(earlier)
WITH later, earlier, row
WHERE row.closes
SET earlier.withdrawnAt = $now
WITH later, earlier
CALL (later, earlier) {
  MATCH (earlier)-[supersedes:SUPERSEDES]->(revised:Claim {slug: later.slug, withdrawnAt: $endOfTime})
  WHERE supersedes.reason STARTS WITH 'CLAIMANT_'
  CREATE (later)-[:SUPERSEDES {reason: supersedes.reason}]->(revised)
}
RETURN min(earlier.level) AS seenFrom`,
    { rows: supersessions.map((row) => ({ ...row, closes: !isClaimantsOwn(row.reason) })), now, endOfTime },
  )
}

/**
 * Claims and assessments in the record that name the earlier version come to name the later one too; of the two one is in the record at
 * any moment.
 */
export function carryLinks(
  versions: readonly { readonly earlierId: string; readonly laterId: string }[],
): CompiledQuery {
  return statement(
    'carryLinks',
    `
UNWIND $rows AS row
MATCH (earlier:Claim {id: row.earlierId})
MATCH (later:Claim {id: row.laterId})
CALL (earlier, later) {
  MATCH (earlier)<-[derived:DERIVED_FROM]-(relay:Claim {withdrawnAt: $endOfTime})
  MERGE (relay)-[:DERIVED_FROM {how: derived.how}]->(later)
}
CALL (earlier, later) {
  MATCH (earlier)<-[relates:RELATES_TO]-(other:Claim {withdrawnAt: $endOfTime})
  CREATE (other)-[copy:RELATES_TO]->(later)
  SET copy = properties(relates)
}
CALL (earlier, later) {
  MATCH (earlier)<-[:ASSESSES]-(assessment:Assessment {withdrawnAt: $endOfTime})
  MERGE (assessment)-[:ASSESSES]->(later)
}
CALL (earlier, later) {
  MATCH (earlier)<-[supersedes:SUPERSEDES]-(other:Claim {withdrawnAt: $endOfTime})
  WHERE supersedes.reason STARTS WITH 'CLAIMANT_' AND other.slug <> later.slug
  CREATE (other)-[:SUPERSEDES {reason: supersedes.reason}]->(later)
}`,
    { rows: versions, endOfTime },
  )
}
