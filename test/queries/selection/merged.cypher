/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN {document: reduce(only2 = null, row2 IN COLLECT {
    MATCH (claim)-[:REPORTED_IN]->(document:Document)
    WHERE document.level <= $clearance
    RETURN {title: document.title, source: reduce(only3 = null, row3 IN COLLECT {
      MATCH (document)-[:PUBLISHED_BY]->(source:Source)
      WHERE source.level <= $clearance
      RETURN {sourceKind: source.sourceKind}
    } | row3)}
  } | row2), id: claim.id}
} | row) AS value
