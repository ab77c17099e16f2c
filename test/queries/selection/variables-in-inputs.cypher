/* actors */
RETURN [] AS found, {rows: COLLECT {
  MATCH (actor:Actor)
  WHERE actor.level <= $clearance AND actor.actorKind IN $kinds AND EXISTS { MATCH (actor)-[:NAMED]->(name:Name) WHERE name.folded CONTAINS $nameContains AND name.level <= $clearance } AND actor.orderKey > $after
  WITH actor
  ORDER BY actor.orderKey
  LIMIT $limit
  RETURN {key: actor.orderKey, items: [{id: actor.id}]}
}} AS value
