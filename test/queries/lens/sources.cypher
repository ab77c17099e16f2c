/* claims */
WITH COLLECT {
  UNWIND $lensSourcesIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Source)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS lensSourcesFound
WITH lensSourcesFound, reduce(all = [], x IN lensSourcesFound | all + x.ids) AS lensSources
RETURN [[x IN lensSourcesFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND lensSources AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {sourceId: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.sourceId IN lensSources AND claim.predicate IN $predicates AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.sourceId, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}} AS value
