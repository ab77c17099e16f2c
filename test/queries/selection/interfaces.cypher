/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [reduce(only2 = null, row2 IN COLLECT {
    MATCH (claim)-[:MADE_BY]->(claimant:Claimant)
    WHERE claimant.level <= $clearance
    RETURN reduce(only3 = null, row3 IN COLLECT { WITH claimant WHERE claimant:Actor RETURN ['Actor', [claimant.level, claimant.actorKind]] } + COLLECT { WITH claimant WHERE claimant:Source RETURN ['Source', [claimant.level, claimant.sourceKind]] } | row3)
  } | row2), reduce(only4 = null, row4 IN COLLECT {
    MATCH (claim)-[:STATES]->(proposition:Proposition)
    WHERE proposition.level <= $clearance
    RETURN [reduce(only5 = null, row5 IN COLLECT {
      MATCH (proposition)-[:OBJECT]->(object:Entity)
      WHERE object.level <= $clearance
      RETURN reduce(only6 = null, row6 IN COLLECT { WITH object WHERE object:Actor RETURN ['Actor', []] } + COLLECT { WITH object WHERE object:Incident RETURN ['Incident', [object.incidentType]] } + COLLECT { WITH object WHERE object:Place RETURN ['Place', [object.placeKind]] } | row6)
    } | row5)]
  } | row4)]
} | row) AS value
