MATCH (proposition:Proposition)
WHERE proposition.orderKey > '' AND proposition.level <= $clearance AND EXISTS {
  MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
}
WITH proposition ORDER BY proposition.orderKey LIMIT 21
RETURN proposition.id, COLLECT { MATCH (proposition)-[:SUBJECT|OBJECT]->(end) RETURN COLLECT { MATCH (end)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 } }
