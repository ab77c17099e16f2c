/* actors */
RETURN [] AS found, {rows: COLLECT {
  MATCH (actor:Actor)
  WHERE actor.level <= $clearance AND actor.actorKind IN $kinds AND EXISTS { MATCH (actor)-[:NAMED]->(name:Name) WHERE name.folded CONTAINS $nameContains AND name.level <= $clearance } AND actor.orderKey > $after
  WITH actor
  ORDER BY actor.orderKey
  LIMIT $limit
  RETURN {key: actor.orderKey, items: [{`need:names`: COLLECT {
    MATCH (actor)-[:NAMED]->(name2:Name)
    WHERE name2.level <= $clearance
    WITH name2
    ORDER BY name2.position
    RETURN name2 {.value, .lang, .kind}
  }}]}
}, total: COUNT {
  MATCH (actor2:Actor)
  WHERE actor2.level <= $clearance AND actor2.actorKind IN $kinds AND EXISTS { MATCH (actor2)-[:NAMED]->(name:Name) WHERE name.folded CONTAINS $nameContains AND name.level <= $clearance }
  RETURN actor2
}} AS value
