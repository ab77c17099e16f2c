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
  RETURN [actor.orderKey, [[reduce(only = null, row IN COLLECT {
    MATCH (actor)-[:NAMED]->(name2:Name)
    WHERE name2.level <= $clearance
    RETURN name2.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
  } | row)]]]
}, total: COUNT {
  UNWIND [$nameContains] AS one2
  MATCH (name:Name WHERE name.folded CONTAINS one2 AND name.level <= $clearance)<-[:NAMED]-(actor2:Actor)
  WITH DISTINCT actor2
  WHERE actor2.level <= $clearance AND actor2.actorKind IN $kinds
  RETURN actor2
}} AS value
