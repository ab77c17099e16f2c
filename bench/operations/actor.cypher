MATCH (:Identifier {scheme: 'bench', value: 'actor-0'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
RETURN actor.id, actor.actorKind, COLLECT {
  MATCH (actor)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN [name.value, name.lang, name.kind] ORDER BY name.position
}, COLLECT { MATCH (actor)-[:IDENTIFIED_BY]->(identifier) RETURN [identifier.scheme, identifier.value] }
