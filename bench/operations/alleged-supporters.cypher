MATCH (:Identifier {scheme: 'bench', value: 'actor-101'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
MATCH (actor)<-[alleged:ALLEGED]-(supporter:Actor)
WHERE alleged.predicate = 'SUPPORTS' AND alleged.level <= $clearance AND alleged.recordedAt <= $now AND alleged.withdrawnAt > $now
WITH supporter, collect(alleged.claimId) AS claims ORDER BY supporter.orderKey LIMIT 11
RETURN supporter.id, COLLECT { MATCH (supporter)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }, claims
