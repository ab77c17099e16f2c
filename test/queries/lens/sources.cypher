/* claims */
WITH COLLECT {
  UNWIND $lensSourcesIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Source)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS lensSourcesFound
WITH lensSourcesFound, reduce(all = [], x IN lensSourcesFound | all + x.ids) AS lensSources
RETURN [[x IN lensSourcesFound | x.ref]] AS found, {rows: COLLECT {
  MATCH (claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.sourceId IN lensSources AND true AND claim.predicate IN $predicates AND claim.orderKey > $after
  WITH claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN {key: claim.orderKey, items: [{statement: [claim.statementLangs, claim.statementTexts]}]}
}} AS value
