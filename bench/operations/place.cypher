MATCH (:Identifier {scheme: 'bench', value: 'place-20'})<-[:IDENTIFIED_BY]-(place:Place)
WHERE place.level <= $clearance
RETURN place.id, COLLECT { MATCH (place)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }, COLLECT { MATCH (place)-[:WITHIN]->+(outer:Place) RETURN [outer.id, COLLECT { MATCH (outer)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }] }, COLLECT {
  MATCH ()<-[about:ABOUT]-(claim:Claim)
  WHERE about.entityId = place.id AND about.key > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim.id ORDER BY about.entityId, about.key LIMIT 21
}, COLLECT {
  MATCH (place)<-[:AT]-(incident:Incident) WHERE incident.level <= $clearance
  RETURN incident.id ORDER BY incident.orderKey LIMIT 21
}
