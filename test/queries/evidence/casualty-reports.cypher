/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [COLLECT {
    MATCH (claim)-[:REPORTS]->(toll:Toll)
    WITH toll
    ORDER BY toll.position
    RETURN [toll.outcome, reduce(only2 = null, row2 IN COLLECT {
      MATCH (toll)<-[:REPORTS]-(:Claim)-[:STATES]->(:Proposition)-[:OBJECT]->(party:Actor)
      WHERE party.level <= $clearance
      RETURN [party.actorKind]
    } | row2), toll.low, toll.best, toll.high, toll.quantifier]
  }]
} | row) AS value
