/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN {claimant: reduce(only2 = null, row2 IN COLLECT {
    MATCH (claim)-[:MADE_BY]->(claimant:Claimant)
    WHERE claimant.level <= $clearance
    RETURN reduce(only3 = null, row3 IN COLLECT { WITH claimant WHERE claimant:Actor RETURN {is: 'Actor', it: {marking: claimant.level, actorKind: claimant.actorKind}} } + COLLECT { WITH claimant WHERE claimant:Source RETURN {is: 'Source', it: {marking: claimant.level, sourceKind: claimant.sourceKind}} } | row3)
  } | row2), proposition: reduce(only4 = null, row4 IN COLLECT {
    MATCH (claim)-[:STATES]->(proposition:Proposition)
    WHERE proposition.level <= $clearance
    RETURN {object: reduce(only5 = null, row5 IN COLLECT {
      MATCH (proposition)-[:OBJECT]->(object:Entity)
      WHERE object.level <= $clearance
      RETURN reduce(only6 = null, row6 IN COLLECT { WITH object WHERE object:Actor RETURN {is: 'Actor', it: {}} } + COLLECT { WITH object WHERE object:Incident RETURN {is: 'Incident', it: {incidentType: object.incidentType}} } + COLLECT { WITH object WHERE object:Place RETURN {is: 'Place', it: {placeKind: object.placeKind}} } | row6)
    } | row5)}
  } | row4)}
} | row) AS value
