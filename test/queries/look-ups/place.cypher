/* place */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(place:Place)
  WHERE place.level <= $clearance
  RETURN {location: place {.longitude, .latitude, .precision}, within: reduce(only2 = null, row2 IN COLLECT {
    MATCH (place)-[:WITHIN]->(container:Place)
    WHERE container.level <= $clearance
    RETURN {`need:names`: COLLECT {
      MATCH (container)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      WITH name
      ORDER BY name.position
      RETURN name {.value, .lang, .kind}
    }}
  } | row2), ancestors: COLLECT {
    MATCH (place) (()-[:WITHIN]->(step:Place WHERE step.level <= $clearance))+ (ancestor:Place)
    WHERE ancestor.level <= $clearance
    WITH ancestor
    ORDER BY COUNT { (ancestor)-[:WITHIN]->+(:Place) }
    RETURN {placeKind: ancestor.placeKind}
  }, `need:names`: COLLECT {
    MATCH (place)-[:NAMED]->(name2:Name)
    WHERE name2.level <= $clearance
    WITH name2
    ORDER BY name2.position
    RETURN name2 {.value, .lang, .kind}
  }}
} | row) AS value
