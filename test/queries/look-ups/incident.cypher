/* incident */
RETURN [] AS found, reduce(only = null, row IN COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(incident:Incident)
  WHERE incident.level <= $clearance
  RETURN [incident.incidentType, [incident.dateVerbatim, incident.dateEdtf], reduce(only2 = null, row2 IN COLLECT {
    MATCH (incident)-[:AT]->(place:Place)
    WHERE place.level <= $clearance
    RETURN [place.placeKind]
  } | row2), incident {.longitude, .latitude, .precision}]
} | row) AS value
