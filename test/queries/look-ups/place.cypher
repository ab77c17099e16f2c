/* place */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(place:Place)
  WHERE place.level <= $clearance
  RETURN [reduce(only2 = null, row2 IN COLLECT {
    MATCH (place)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
  } | row2), place {.longitude, .latitude, .precision}, reduce(only3 = null, row3 IN COLLECT {
    MATCH (place)-[:WITHIN]->(container:Place)
    WHERE container.level <= $clearance
    RETURN [reduce(only4 = null, row4 IN COLLECT {
      MATCH (container)-[:NAMED]->(name2:Name)
      WHERE name2.level <= $clearance
      RETURN name2.value ORDER BY [wanted IN $languages2 | wanted <> split(toLower(coalesce(name2.lang, '')), '-')[0]], name2.kind <> 'PRIMARY', name2.position LIMIT 1
    } | row4)]
  } | row3), COLLECT {
    MATCH (place) (()-[:WITHIN]->(step:Place WHERE step.level <= $clearance))+ (ancestor:Place)
    WHERE ancestor.level <= $clearance
    WITH ancestor
    ORDER BY COUNT { (ancestor)-[:WITHIN]->+(:Place) }
    RETURN [ancestor.placeKind]
  }]
} | row) AS value
