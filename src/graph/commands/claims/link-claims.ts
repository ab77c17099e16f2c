import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import type { DerivationContent, RelationContent, TakingBackContent } from '../../../entities/claim/claim.content.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'
import { usingSlugs } from '../using-slugs.ts'
import { speaks } from './speaks.ts'

/**
 * Finds, for the claim `from`, the versions of the slug `row.slug` that it names: those that the claim it corrects
 * named, as far as they are in the record, else the one that speaks now. Claims not yet written are linked when they
 * are.
 */
const namedVersions = (type: 'DERIVED_FROM' | 'RELATES_TO' | 'SUPERSEDES') => `
CALL (from, row) {
  MATCH (from)-[corrects:SUPERSEDES]->(:Claim)-[:${type}]->(kept:Claim {slug: row.slug, withdrawnAt: $endOfTime})
  WHERE NOT corrects.reason STARTS WITH 'CLAIMANT_'
  RETURN collect(DISTINCT kept) AS kept
}
CALL (row, kept) {
  UNWIND kept AS to
  RETURN to
  UNION
  MATCH (to:Claim {slug: row.slug}) ${usingSlugs('to', 'Claim')}
  WHERE size(kept) = 0 AND ${speaks('to')}
  RETURN to
}`

export function linkDerivations(rows: readonly (DerivationContent & { readonly fromId: string })[]): CompiledQuery {
  return statement(
    'linkDerivations',
    `
UNWIND $rows AS row
MATCH (from:Claim {id: row.fromId})${namedVersions('DERIVED_FROM')}
MERGE (from)-[:DERIVED_FROM {how: row.how}]->(to)`,
    { rows, endOfTime },
  )
}

export function linkRelations(rows: readonly (RelationContent & { readonly fromId: string })[]): CompiledQuery {
  return statement(
    'linkRelations',
    `
UNWIND $rows AS row
MATCH (from:Claim {id: row.fromId})${namedVersions('RELATES_TO')}
WITH from, to, {type: row.type, rationale: row.rationale, assertedById: row.assertedById} AS said
WHERE NOT EXISTS {
  MATCH (from)-[known:RELATES_TO {type: said.type}]->(to)
  WHERE coalesce(known.rationale, '') = coalesce(said.rationale, '')
    AND coalesce(known.assertedById, '') = coalesce(said.assertedById, '')
}
CREATE (from)-[relates:RELATES_TO]->(to)
SET relates = said`,
    { rows, endOfTime },
  )
}

/** Gives the ids of the claims that were taken back. */
export function linkTakenBack(rows: readonly (TakingBackContent & { readonly fromId: string })[]): CompiledQuery {
  return statement(
    'linkTakenBack',
    `
UNWIND $rows AS row
MATCH (from:Claim {id: row.fromId})${namedVersions('SUPERSEDES')}
MERGE (from)-[:SUPERSEDES {reason: row.reason}]->(to)
RETURN to.id AS id`,
    { rows, endOfTime },
  )
}
