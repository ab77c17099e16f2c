/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [reduce(only2 = null, row2 IN COLLECT {
    MATCH (claim)-[:REPORTED_IN]->(document:Document)
    WHERE document.level <= $clearance
    RETURN [document.title, reduce(only3 = null, row3 IN COLLECT {
      MATCH (document)-[:PUBLISHED_BY]->(source:Source)
      WHERE source.level <= $clearance
      RETURN [source.sourceKind]
    } | row3)]
  } | row2), claim.id]
} | row) AS value
