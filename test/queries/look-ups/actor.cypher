/* actor */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN [reduce(only2 = null, row2 IN COLLECT {
    MATCH (actor)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
  } | row2), actor.actorKind, actor.level, reduce(only3 = null, row3 IN COLLECT {
    MATCH (actor)-[:SCOPED_TO]->(document:Document)
    WHERE document.level <= $clearance
    RETURN [document.title]
  } | row3)]
} | row) AS value
