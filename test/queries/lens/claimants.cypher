/* claims */
WITH COLLECT {
  UNWIND $lensClaimantsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Claimant)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id] + COLLECT {
    MATCH (node)-[body:BODY]-(other:Claimant)
    WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
    RETURN other.id
  }}
} AS lensClaimantsFound
WITH lensClaimantsFound, reduce(all = [], x IN lensClaimantsFound | all + x.ids) AS lensClaimants
RETURN [[x IN lensClaimantsFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND lensClaimants AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {claimantId: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.claimantId IN lensClaimants AND claim.predicate IN $predicates AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.claimantId, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}} AS value
