/* actor */
RETURN [] AS found, head(COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN {actorKind: actor.actorKind, marking: actor.level, scopedTo: head(COLLECT {
    MATCH (actor)-[:SCOPED_TO]->(document:Document)
    WHERE document.level <= $clearance
    RETURN {title: document.title}
  }), `need:names`: COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN name {.value, .lang, .kind}
  }}
}) AS value
