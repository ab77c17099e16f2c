/* claims */
WITH COLLECT {
  UNWIND $lensAgainstIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Actor)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS lensAgainstFound
WITH lensAgainstFound, reduce(all = [], x IN lensAgainstFound | all + x.ids) AS lensAgainst
RETURN [[x IN lensAgainstFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND lensAgainst AS one
  UNWIND COLLECT {
    MATCH ()<-[about:ABOUT {entityId: one} WHERE about.key IS NOT NULL]-(claim:Claim)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND any(id IN claim.againstIds WHERE id IN lensAgainst) AND claim.predicate IN $predicates AND about.key > $after
    WITH claim
    ORDER BY about.entityId, about.key
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}} AS value
