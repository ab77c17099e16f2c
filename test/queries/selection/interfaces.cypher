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
    RETURN CASE WHEN claimant:Actor THEN {is: 'Actor', it: {marking: claimant.level, actorKind: claimant.actorKind}} WHEN claimant:Source THEN {is: 'Source', it: {marking: claimant.level, sourceKind: claimant.sourceKind}} END
  } | row2), proposition: reduce(only3 = null, row3 IN COLLECT {
    MATCH (claim)-[:STATES]->(proposition:Proposition)
    WHERE proposition.level <= $clearance
    RETURN {object: reduce(only4 = null, row4 IN COLLECT {
      MATCH (proposition)-[:OBJECT]->(object:Entity)
      WHERE object.level <= $clearance
      RETURN CASE WHEN object:Actor THEN {is: 'Actor', it: {}} WHEN object:Incident THEN {is: 'Incident', it: {incidentType: object.incidentType}} WHEN object:Place THEN {is: 'Place', it: {placeKind: object.placeKind}} END
    } | row4)}
  } | row3)}
} | row) AS value
