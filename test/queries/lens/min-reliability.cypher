/* claims */
WITH [{ref: '', ids: COLLECT {
  MATCH (assessment:Assessment)
  WHERE assessment.scale = 'SOURCE_RELIABILITY' AND assessment.level <= $clearance AND assessment.recordedAt <= $knownAt AND assessment.withdrawnAt > $knownAt AND assessment.value IN $minReliability
  MATCH (assessment)-[:ASSESSES]->(source:Source)
  WHERE source.level <= $clearance
  WITH DISTINCT source
  WITH source, head(COLLECT {
    MATCH (source)<-[:ASSESSES]-(assessment2:Assessment)
    WHERE assessment2.scale = 'SOURCE_RELIABILITY' AND assessment2.level <= $clearance AND assessment2.recordedAt <= $knownAt AND assessment2.withdrawnAt > $knownAt
    RETURN assessment2.value ORDER BY assessment2.orderKey LIMIT 1
  }) AS latest
  WHERE latest IN $minReliability
  RETURN source.id
}}] AS lensReliableFound
WITH lensReliableFound, reduce(all = [], x IN lensReliableFound | all + x.ids) AS lensReliable
RETURN [[x IN lensReliableFound | x.ref]] AS found, {rows: COLLECT {
  UNWIND lensReliable AS one
  UNWIND COLLECT {
    MATCH (claim:Claim {sourceId: one} WHERE claim.orderKey IS NOT NULL)
    WHERE claim.level <= $clearance AND claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND coalesce(claim.sourceId IN lensReliable, false) AND claim.predicate IN $predicates AND claim.orderKey > $after
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
