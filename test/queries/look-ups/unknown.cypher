/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN {`need:names`: COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN name {.value, .lang, .kind}
  }}
} | row) AS value

/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN {`need:names`: COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN name {.value, .lang, .kind}
  }}
} | row) AS value
