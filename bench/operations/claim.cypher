MATCH (:Identifier {scheme: 'archive-1', value: 'claim-0'})<-[:IDENTIFIED_BY]-(claim:Claim)
WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
MATCH (claim)-[:MADE_BY]->(claimant), (claim)-[:STATES]->(proposition)
RETURN claim.id, claim.statementTexts, claim.polarity, claimant.id, COLLECT { MATCH (claimant)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }, proposition.id,
  COLLECT { MATCH (proposition)-[:SUBJECT|OBJECT]->(end) RETURN COLLECT { MATCH (end)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 } }, COLLECT { MATCH (claim)-[step:RESTS_ON]->+() RETURN size(step) }
