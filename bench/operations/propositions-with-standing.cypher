MATCH (:Identifier {scheme: 'bench', value: 'actor-10'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
MATCH (actor)<-[:SUBJECT]-(proposition:Proposition)
WHERE proposition.level <= $clearance AND EXISTS { MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now }
WITH proposition ORDER BY proposition.orderKey LIMIT 11
RETURN proposition.id, COLLECT { MATCH (proposition)-[:SUBJECT|OBJECT]->(end) RETURN COLLECT { MATCH (end)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 } }, COLLECT {
  MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN [claim.id, claim.claimantId, claim.sourceId, claim.heldSpans, claim.polarity, COLLECT { MATCH (claim)-[:RESTS_ON]->(base) RETURN base.id }]
  ORDER BY claim.orderKey
}
