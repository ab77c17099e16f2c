/* propositions */
RETURN [] AS found, {rows: COLLECT {
  MATCH (proposition:Proposition)
  WHERE proposition.level <= $clearance AND EXISTS { MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND true AND claim.predicate IN $predicates } AND proposition.orderKey > $after
  WITH proposition
  ORDER BY proposition.orderKey
  LIMIT $limit
  RETURN {key: proposition.orderKey, items: [{predicate: proposition.predicate, subject: head(COLLECT {
    MATCH (proposition)-[:SUBJECT]->(subject:Entity)
    WHERE subject.level <= $clearance
    RETURN CASE WHEN subject:Actor THEN {is: 'Actor', it: {marking: subject.level}} WHEN subject:Incident THEN {is: 'Incident', it: {marking: subject.level}} WHEN subject:Place THEN {is: 'Place', it: {marking: subject.level}} END
  })}]}
}, total: COUNT {
  MATCH (proposition2:Proposition)
  WHERE proposition2.level <= $clearance AND EXISTS { MATCH (proposition2)<-[:STATES]-(claim2:Claim) WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND true AND claim2.predicate IN $predicates }
  RETURN proposition2
}} AS value
