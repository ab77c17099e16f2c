MATCH (incident:Incident) WHERE incident.orderKey > '' AND incident.level <= $clearance
WITH incident ORDER BY incident.orderKey LIMIT 21
RETURN incident.id, incident.incidentType, COLLECT { MATCH (incident)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }
