MATCH (place:Place) WHERE place.orderKey > '' AND place.level <= $clearance
WITH place ORDER BY place.orderKey LIMIT 21
RETURN place.id, place.placeKind, COLLECT { MATCH (place)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }
