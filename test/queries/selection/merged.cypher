/* claim */
RETURN [] AS found, head(COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  RETURN {document: head(COLLECT {
    MATCH (claim)-[:REPORTED_IN]->(document:Document)
    WHERE document.level <= $clearance
    RETURN {title: document.title, source: head(COLLECT {
      MATCH (document)-[:PUBLISHED_BY]->(source:Source)
      WHERE source.level <= $clearance
      RETURN {sourceKind: source.sourceKind}
    })}
  }), id: claim.id}
}) AS value
