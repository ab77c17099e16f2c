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
  RETURN [null, [[actor.id]]]
}} AS value
