MATCH (:Identifier {scheme: 'bench', value: 'actor-0'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
MATCH (actor)<-[:SUBJECT]-(proposition:Proposition)-[:OBJECT]->(incident:Incident)
WHERE proposition.predicate = 'PARTICIPATED_IN' AND incident.level <= $clearance AND EXISTS {
  MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
}
WITH DISTINCT incident ORDER BY incident.orderKey LIMIT 21
RETURN incident.id, incident.incidentType
