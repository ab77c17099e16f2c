MATCH (actor:Actor) WHERE actor.orderKey > '' AND actor.level <= $clearance
WITH actor ORDER BY actor.orderKey LIMIT 21
RETURN actor.id, COLLECT { MATCH (actor)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }, COLLECT {
  MATCH ()<-[about:ABOUT]-(claim:Claim)
  WHERE about.entityId = actor.id AND about.key > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  WITH claim, about ORDER BY about.entityId, about.key LIMIT 6
  MATCH (claim)-[:MADE_BY]->(claimant)
  OPTIONAL MATCH (claim)-[:REPORTED_IN]->(document:Document)-[:PUBLISHED_BY]->(source:Source)
  RETURN [claim.id, claimant.id, COLLECT { MATCH (claimant)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }, document.id, document.title, source.id, COLLECT { MATCH (source)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }]
}
