MATCH (source:Source) WHERE source.orderKey > '' AND source.level <= $clearance
WITH source ORDER BY source.orderKey LIMIT 21
RETURN source.id, COLLECT { MATCH (source)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }
