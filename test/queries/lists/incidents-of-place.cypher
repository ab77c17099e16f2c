/* place */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(place:Place)
  WHERE place.level <= $clearance
  RETURN [{owner: place.id, rows: COLLECT {
    MATCH (place) (()<-[:WITHIN]-(inner:Place WHERE inner.level <= $clearance))* (:Place)<-[:AT]-(incident:Incident)
    WHERE incident.level <= $clearance
    WITH incident
    WHERE incident.orderKey > $after
    WITH incident
    ORDER BY incident.orderKey
    LIMIT $limit
    RETURN [null, []]
  }, total: COUNT {
    MATCH (place) (()<-[:WITHIN]-(inner2:Place WHERE inner2.level <= $clearance))* (:Place)<-[:AT]-(incident2:Incident)
    WHERE incident2.level <= $clearance
    RETURN incident2
  }}, {owner: place.id, rows: COLLECT {
    MATCH (place) (()<-[:WITHIN]-(inner3:Place WHERE inner3.level <= $clearance))* (:Place)<-[:AT]-(incident3:Incident)
    WHERE incident3.level <= $clearance
    WITH incident3
    WHERE incident3.orderKey > $after2
    WITH incident3
    ORDER BY incident3.orderKey
    LIMIT $limit2
    RETURN [null, [[reduce(only2 = null, row2 IN COLLECT {
      MATCH (incident3)-[:NAMED]->(name:Name)
      WHERE name.level <= $clearance
      RETURN name.value ORDER BY [wanted IN $languages | wanted <> split(toLower(coalesce(name.lang, '')), '-')[0]], name.kind <> 'PRIMARY', name.position LIMIT 1
    } | row2)]]]
  }}]
} | row) AS value
