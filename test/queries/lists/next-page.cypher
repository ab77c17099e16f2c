/* actors */
RETURN [] AS found, {rows: COLLECT {
  MATCH (actor:Actor)
  WHERE actor.level <= $clearance AND EXISTS { (actor)-[:IDENTIFIED_BY]->(:Identifier {scheme: $identifierScheme}) } AND actor.orderKey > $after
  WITH actor
  ORDER BY actor.orderKey
  LIMIT $limit
  RETURN {key: actor.orderKey, items: [{`need:names`: COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN name {.value, .lang, .kind}
  }}]}
}} AS value
