/* incident */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(incident:Incident)
  WHERE incident.level <= $clearance
  RETURN {incidentType: incident.incidentType, date: [incident.dateVerbatim, incident.dateEdtf], place: reduce(only2 = null, row2 IN COLLECT {
    MATCH (incident)-[:AT]->(place:Place)
    WHERE place.level <= $clearance
    RETURN {placeKind: place.placeKind}
  } | row2), location: incident {.longitude, .latitude, .precision}}
} | row) AS value
