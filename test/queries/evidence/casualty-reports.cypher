/* claim */
RETURN [] AS found, head(COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  RETURN {casualties: COLLECT {
    MATCH (claim)-[:REPORTS]->(toll:Toll)
    WITH toll
    ORDER BY toll.position
    RETURN {outcome: toll.outcome, party: head(COLLECT {
      MATCH (toll)<-[:REPORTS]-(:Claim)-[:STATES]->(:Proposition)-[:OBJECT]->(party:Actor)
      WHERE party.level <= $clearance
      RETURN {actorKind: party.actorKind}
    }), low: toll.low, best: toll.best, high: toll.high, quantifier: toll.quantifier}
  }}
}) AS value
