/* actors */
RETURN [] AS found, {rows: COLLECT {
  UNWIND [$nameContains] AS one
  MATCH (name:Name WHERE name.folded CONTAINS one AND name.level <= $clearance)<-[:NAMED]-(actor:Actor)
  WITH DISTINCT actor
  WHERE actor.level <= $clearance AND actor.actorKind IN $kinds
  WITH actor
  WHERE actor.orderKey > $after
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
  UNWIND [$nameContains] AS one2
  MATCH (name:Name WHERE name.folded CONTAINS one2 AND name.level <= $clearance)<-[:NAMED]-(actor2:Actor)
  WITH DISTINCT actor2
  WHERE actor2.level <= $clearance AND actor2.actorKind IN $kinds
  RETURN actor2
}} AS value
