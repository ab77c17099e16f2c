MATCH (:Identifier {scheme: 'bench', value: 'place-1'})<-[:IDENTIFIED_BY]-(named:Place)
MATCH (named)<-[:WITHIN]-*(place:Place)<-[:AT]-(incident:Incident)
WHERE place.level <= $clearance AND incident.level <= $clearance
WITH DISTINCT incident ORDER BY incident.orderKey LIMIT 21
RETURN incident.id
