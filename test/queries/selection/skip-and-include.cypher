/* actor */
RETURN [] AS found, head(COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(actor:Actor)
  WHERE actor.level <= $clearance
  RETURN {id: actor.id, actorKind: actor.actorKind}
}) AS value
