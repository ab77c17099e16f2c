import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'

/** Those of the claims that are in the record, each as a `LineageClaim`. */
export const lineageClaims = (ids: readonly string[]): CompiledQuery =>
  statement(
    'lineageClaims',
    `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE claim.withdrawnAt = $endOfTime
RETURN id, claim.claimantId AS claimantId, claim.sourceId AS sourceId, claim.datasetId AS datasetId,
  claim.documentId AS documentId, claim.attribution IN ['FIRST_HAND', 'NAMED_SECOND_HAND'] AS attributed, claim.level AS level, claim.recordedAt AS recordedAt,
  COLLECT {
    MATCH (claim)-[step:RESTS_ON]->(earlier:Claim)
    WITH step, earlier, step.withdrawnAt = $endOfTime AND earlier.withdrawnAt = $endOfTime AS stands
    RETURN {
      to: earlier.id,
      followed: stands AND none(i IN range(0, size(coalesce(step.twins, [])) / 3 - 1)
        WHERE step.twins[3 * i + 2] = $endOfTime),
      since: CASE
        WHEN stands AND step.recordedAt > earlier.recordedAt THEN step.recordedAt
        WHEN stands THEN earlier.recordedAt
        WHEN step.withdrawnAt < earlier.withdrawnAt THEN step.withdrawnAt
        ELSE earlier.withdrawnAt
      END
    }
  } AS steps,
  COLLECT {
    MATCH (claim)-[:CITES]->(document:Document)-[:PUBLISHED_BY]->(publisher:Source)
    WHERE claim.attribution = 'CODED' AND NOT EXISTS {
      MATCH (document)<-[:REPORTED_IN]-(within:Claim)
      WHERE within.withdrawnAt = $endOfTime
    }
    RETURN {publisherId: publisher.id, level: document.level}
  } AS documents`,
    { ids, endOfTime },
  )

/** The claims themselves and all that rest on them. A walk over what has left the record would find nothing more that changes. */
export const claimsLeadingTo = (ids: readonly string[]): CompiledQuery =>
  statement(
    'claimsLeadingTo',
    `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:RESTS_ON*0.. {withdrawnAt: $endOfTime}]-(later:Claim)
RETURN DISTINCT later.id AS id`,
    { ids, endOfTime },
  )

export const storedRoots = (ids: readonly string[]): CompiledQuery =>
  statement(
    'storedRoots',
    `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE claim.rootTraced IS NOT NULL
RETURN id, claim.rootsLevel AS level, claim.rootsSince AS since, [i IN range(0, size(claim.rootDatasetIds) - 1) | {
  claimantId: claim.rootClaimantIds[i], sourceId: nullIf(claim.rootSourceIds[i], ''), datasetId: claim.rootDatasetIds[i],
  traced: claim.rootTraced[i]
}] AS voices`,
    { ids },
  )
