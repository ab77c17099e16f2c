import { statement } from '../../../cypher/text/statement.ts'
import { speaks } from '../../../graph/commands/claims/speaks.ts'
import { usingSlugs } from '../../../graph/commands/using-slugs.ts'
import { chunks } from '../../../lib/chunks.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'
import type { Database } from '../../../neo4j/database.ts'

/** A version of a claim in the graph. */
export interface KnownClaim {
  readonly id: string
  readonly slug: string
  readonly contentHash: string
  readonly ownLevel: number
  /** How it words the value of its proposition. */
  readonly wording: { readonly valueLangs: readonly string[]; readonly valueTexts: readonly string[] }
  readonly recordedAt: number
  readonly inRecord: boolean
  /** The row that it was read from last. */
  readonly recordId: string | null
  /** The version that speaks now: in the record, and with no later version of the slug there that revises it. */
  readonly speaks: boolean
}

/** All versions of the claims of these slugs, earliest first. */
export async function readKnownClaims(
  database: Pick<Database, 'read'>,
  slugs: readonly string[],
): Promise<Map<string, KnownClaim[]>> {
  const known = new Map<string, KnownClaim[]>()
  for (const chunk of chunks([...new Set(slugs)], 5_000)) {
    for (const row of (await database.read(versionsOf(chunk))) as unknown as KnownClaim[]) {
      const versions = known.get(row.slug)
      if (versions) versions.push(row)
      else known.set(row.slug, [row])
    }
  }
  return known
}

function versionsOf(slugs: readonly string[]) {
  return statement(
    'versionsOf',
    `
UNWIND $slugs AS slug
MATCH (claim:Claim {slug: slug}) ${usingSlugs('claim', 'Claim')}
RETURN claim.id AS id, slug, claim.contentHash AS contentHash, claim.ownLevel AS ownLevel,
  claim {.valueLangs, .valueTexts} AS wording, claim.recordedAt AS recordedAt,
  claim.withdrawnAt = $endOfTime AS inRecord,
  ${speaks('claim')} AS speaks,
  head([(claim)-[:READ_FROM {withdrawnAt: $endOfTime}]->(record) | record.id]) AS recordId
ORDER BY claim.recordedAt`,
    { slugs, endOfTime },
  )
}
