MATCH (:Identifier {scheme: 'bench', value: 'place-3'})<-[:IDENTIFIED_BY]-(named:Place)
MATCH (named)<-[:WITHIN]-+(place:Place)
WHERE place.level <= $clearance
WITH DISTINCT place ORDER BY place.orderKey LIMIT 21
RETURN place.id
