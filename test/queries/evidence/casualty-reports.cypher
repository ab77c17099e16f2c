/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN {casualties: COLLECT {
    MATCH (claim)-[:REPORTS]->(toll:Toll)
    WITH toll
    ORDER BY toll.position
    RETURN {outcome: toll.outcome, party: reduce(only2 = null, row2 IN COLLECT {
      MATCH (toll)<-[:REPORTS]-(:Claim)-[:STATES]->(:Proposition)-[:OBJECT]->(party:Actor)
      WHERE party.level <= $clearance
      RETURN {actorKind: party.actorKind}
    } | row2), low: toll.low, best: toll.best, high: toll.high, quantifier: toll.quantifier}
  }}
} | row) AS value
