import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'
import { usingSlugs } from '../using-slugs.ts'

/** Closes every version in the record of claims that are gone from their data set; gives their ids. */
export function withdrawClaims(slugs: readonly string[], now: number): CompiledQuery {
  return statement(
    'withdrawClaims',
    `
UNWIND $slugs AS slug
MATCH (claim:Claim {slug: slug, withdrawnAt: $endOfTime}) ${usingSlugs('claim', 'Claim')}
SET claim.withdrawnAt = $now
RETURN claim.id AS id, claim.level AS seenFrom`,
    { slugs, now, endOfTime },
  )
}

/**
 * Markings show as now. The version at hand gets the level that its data set says. Versions that are no longer in the
 * record are raised to it and never lowered, for what was hidden with their words stays hidden; one that its claimant
 * revised is a claim of its own. Gives the ids of those that changed.
 */
export function markClaims(
  rows: readonly { readonly id: string; readonly slug: string; readonly ownLevel: number }[],
): CompiledQuery {
  return statement(
    'markClaims',
    `
UNWIND $rows AS row
MATCH (claim:Claim {slug: row.slug}) ${usingSlugs('claim', 'Claim')}
WHERE (claim.withdrawnAt < $endOfTime AND claim.ownLevel < row.ownLevel)
  OR (claim.id = row.id AND claim.ownLevel <> row.ownLevel)
SET claim.ownLevel = row.ownLevel
RETURN claim.id AS id, claim.level AS seenFrom`,
    { rows, endOfTime },
  )
}
