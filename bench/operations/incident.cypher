MATCH (:Identifier {scheme: 'bench', value: 'incident-5'})<-[:IDENTIFIED_BY]-(incident:Incident)
WHERE incident.level <= $clearance
RETURN incident.id, COLLECT { MATCH (incident)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }, COLLECT {
  MATCH (incident)<-[:ABOUT]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN [claim.id, COLLECT { MATCH (claim)-[:REPORTS]->(toll) RETURN toll }, COLLECT { MATCH (claim)-[:RESTS_ON]->(base) RETURN base.id }]
}
