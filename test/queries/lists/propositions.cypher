/* propositions */
RETURN [] AS found, {rows: COLLECT {
  UNWIND $predicates AS one
  MATCH (sharing:Claim {predicate: one} WHERE sharing.orderKey IS NOT NULL)-[:STATES]->(proposition:Proposition)
  WITH DISTINCT proposition
  WHERE proposition.level <= $clearance AND EXISTS { MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $knownAt AND claim.withdrawnAt > $knownAt AND claim.predicate IN $predicates }
  WITH proposition
  WHERE proposition.orderKey > $after
  WITH proposition
  ORDER BY proposition.orderKey
  LIMIT $limit
  RETURN [null, [[proposition.predicate, reduce(only = null, row IN COLLECT {
    MATCH (proposition)-[:SUBJECT]->(subject:Entity)
    WHERE subject.level <= $clearance
    RETURN reduce(only2 = null, row2 IN COLLECT { WITH subject WHERE subject:Actor RETURN ['Actor', [subject.level]] } + COLLECT { WITH subject WHERE subject:Incident RETURN ['Incident', [subject.level]] } + COLLECT { WITH subject WHERE subject:Place RETURN ['Place', [subject.level]] } | row2)
  } | row)]]]
}, total: COUNT {
  UNWIND $predicates AS one2
  MATCH (sharing2:Claim {predicate: one2} WHERE sharing2.orderKey IS NOT NULL)-[:STATES]->(proposition2:Proposition)
  WITH DISTINCT proposition2
  WHERE proposition2.level <= $clearance AND EXISTS { MATCH (proposition2)<-[:STATES]-(claim2:Claim) WHERE claim2.level <= $clearance AND claim2.recordedAt <= $knownAt AND claim2.withdrawnAt > $knownAt AND claim2.predicate IN $predicates }
  RETURN proposition2
}} AS value
