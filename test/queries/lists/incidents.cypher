/* incidents */
RETURN [] AS found, {rows: COLLECT {
  MATCH (incident:Incident)
  WHERE incident.level <= $clearance AND incident.orderKey > $after
  WITH incident
  ORDER BY incident.orderKey
  LIMIT $limit
  RETURN {key: incident.orderKey, items: [{incidentType: incident.incidentType, `need:names`: COLLECT {
    MATCH (incident)-[:NAMED]->(name:Name)
    WHERE name.level <= $clearance
    WITH name
    ORDER BY name.position
    RETURN name {.value, .lang, .kind}
  }}]}
}} AS value
