/* incident */
RETURN [] AS found, head(COLLECT {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(incident:Incident)
  WHERE incident.level <= $clearance
  RETURN {incidentType: incident.incidentType, date: [incident.dateVerbatim, incident.dateEdtf], place: head(COLLECT {
    MATCH (incident)-[:AT]->(place:Place)
    WHERE place.level <= $clearance
    RETURN {placeKind: place.placeKind}
  }), location: incident {.longitude, .latitude, .precision}}
}) AS value
