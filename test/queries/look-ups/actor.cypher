/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN {actorKind: actor.actorKind, marking: actor.level, scopedTo: reduce(only2 = null, row2 IN COLLECT {
    MATCH (actor)-[:SCOPED_TO]->(document:Document)
    WHERE document.level <= $clearance
    RETURN {title: document.title}
  } | row2), `need:names`: COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN name {.value, .lang, .kind}
  }}
} | row) AS value
