/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [head(COLLECT { MATCH (claim)-[read:READ_FROM WHERE read.recordedAt <= $knownAt AND read.withdrawnAt > $knownAt]->(record:SourceRecord) RETURN record {.file, .row, .release, .keys, .values} })]
} | row) AS value
