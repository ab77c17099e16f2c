/* claims */
WITH COLLECT {
  UNWIND $lensDatasetsIdentifiers AS ref
  MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node:Dataset)
  WHERE node.level <= $clearance
  RETURN {ref: ref.ref, ids: [node.id]}
} AS lensDatasetsFound
WITH lensDatasetsFound, reduce(all = [], x IN lensDatasetsFound | all + x.ids) AS lensDatasets
RETURN [[x IN lensDatasetsFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND $predicates AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {predicate: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.datasetId IN lensDatasets AND claim.predicate IN $predicates AND claim.orderKey > $after
    WITH claim
    ORDER BY claim.predicate, claim.orderKey
    LIMIT $limit
    RETURN claim
  } AS claim
  WITH DISTINCT claim
  ORDER BY claim.orderKey
  LIMIT $limit
  RETURN [null, [[[claim.statementLangs, claim.statementTexts]]]]
}} AS value
