/* actors */
RETURN [] AS found, {rows: COLLECT {
  MATCH (actor:Actor)
  WHERE actor.level <= $clearance AND EXISTS { (actor)-[:IDENTIFIED_BY]->(:Identifier {scheme: $identifierScheme}) } AND actor.orderKey > $after
  WITH actor
  ORDER BY actor.orderKey
  LIMIT $limit
  RETURN [actor.orderKey, [[reduce(only = null, row IN COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
  } | row)]]]
}} AS value
