import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import { endOfTime } from '../../lib/end-of-time.ts'
import { usingSlugs } from './using-slugs.ts'

/** What is said by versions of a slug and, unlike a claim, takes nothing along when it leaves the record. */
type Versioned = 'Assessment' | 'Coverage'

/** Closes what is in the record under these slugs; gives the ids. */
export function closeVersions(label: Versioned, slugs: readonly string[], now: number): CompiledQuery {
  return statement(
    `close${label}`,
    `
UNWIND $rows AS slug
MATCH (version:${label} {slug: slug, withdrawnAt: $endOfTime}) ${usingSlugs('version', label)}
SET version.withdrawnAt = $now
RETURN version.id AS id, version.level AS seenFrom`,
    { rows: slugs, now, endOfTime },
  )
}

/** As of claims, the one at hand gets the level that its data set says, and those that left the record are raised to it. Gives the ids of those that changed. */
export function markVersions(
  label: Versioned,
  rows: readonly { readonly id: string; readonly slug: string; readonly ownLevel: number }[],
): CompiledQuery {
  return statement(
    `mark${label}`,
    `
UNWIND $rows AS row
MATCH (version:${label} {slug: row.slug}) ${usingSlugs('version', label)}
WHERE (version.withdrawnAt < $endOfTime AND version.ownLevel < row.ownLevel)
  OR (version.id = row.id AND version.ownLevel <> row.ownLevel)
SET version.ownLevel = row.ownLevel
RETURN version.id AS id, version.level AS seenFrom`,
    { rows, endOfTime },
  )
}
