MATCH (actor:Actor) WHERE actor.orderKey > '' AND actor.level <= $clearance
WITH actor ORDER BY actor.orderKey LIMIT 21
RETURN actor.id, actor.actorKind, COLLECT { MATCH (actor)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }
