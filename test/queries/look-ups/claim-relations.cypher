/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [COLLECT {
    MATCH (claim)-[edge:RELATES_TO]-(other:Claim)
    WHERE other.level <= $clearance AND other.recordedAt <= $knownAt AND other.withdrawnAt > $knownAt AND edge.type IN $relationTypes
    WITH edge, other
    ORDER BY other.orderKey, edge.type
    RETURN {type: edge.type, rationale: edge.rationale, ends: [null, reduce(only2 = null, row2 IN COLLECT {
      MATCH (from:Claim)-[edge]->()
      WHERE from.level <= $clearance
      RETURN [[from.statementLangs, from.statementTexts]]
    } | row2), reduce(only3 = null, row3 IN COLLECT {
      MATCH (to:Claim)<-[edge]-()
      WHERE to.level <= $clearance
      RETURN [[to.statementLangs, to.statementTexts]]
    } | row3), reduce(only4 = null, row4 IN COLLECT {
      MATCH (assertedBy:Claimant:Node {id: edge.assertedById})
      WHERE assertedBy.level <= $clearance
      RETURN reduce(only5 = null, row5 IN COLLECT { WITH assertedBy WHERE assertedBy:Actor RETURN ['Actor', [assertedBy.level]] } + COLLECT { WITH assertedBy WHERE assertedBy:Source RETURN ['Source', [assertedBy.level]] } | row5)
    } | row4)]}
  }]
} | row) AS value

/* claim */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(claim:Claim)
  WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt
  WITH claim
  ORDER BY claim.orderKey
  LIMIT 1
  RETURN [COLLECT {
    MATCH (claim)<-[:SUPERSEDES]-(later:Claim)
    WHERE later.level <= $clearance AND later.level <= $clearance AND later.recordedAt <= $knownAt
    WITH later
    ORDER BY later.orderKey
    RETURN [[later.statementLangs, later.statementTexts], later.supersession, COLLECT {
      MATCH (later)-[:SUPERSEDES]->(earlier:Claim)
      WHERE earlier.level <= $clearance AND earlier.level <= $clearance AND earlier.recordedAt <= $knownAt
      WITH earlier
      ORDER BY earlier.orderKey
      RETURN [earlier.polarity]
    }]
  }]
} | row) AS value
