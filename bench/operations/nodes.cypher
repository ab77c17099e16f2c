UNWIND [$actorId, $claimId] AS id
MATCH (node:Node {id: id}) WHERE node.level <= $clearance RETURN node.id, node.polarity, COLLECT { MATCH (node)-[:NAMED]->(name:Name) WHERE name.level <= $clearance RETURN name.value ORDER BY name.position LIMIT 1 }
