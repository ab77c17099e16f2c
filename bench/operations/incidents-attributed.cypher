MATCH (:Identifier {scheme: 'bench', value: 'actor-0'})<-[:IDENTIFIED_BY]-(one:Actor)
MATCH (:Identifier {scheme: 'bench', value: 'actor-1'})<-[:IDENTIFIED_BY]-(other:Actor)
MATCH (other)<-[:SUBJECT]-(second:Proposition {role: 'PERPETRATOR'})-[:OBJECT]->(incident:Incident)
WHERE incident.level <= $clearance AND EXISTS {
  MATCH (second)<-[:STATES]-(claim:Claim) WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
} AND EXISTS {
  MATCH (incident)<-[:OBJECT]-(:Proposition {role: 'PERPETRATOR', subjectId: one.id})<-[:STATES]-(claim:Claim)
  WHERE claim.polarity = 'ASSERTED' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
}
WITH DISTINCT incident ORDER BY incident.orderKey LIMIT 21
RETURN incident.id
