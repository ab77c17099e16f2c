CALL db.index.fulltext.queryNodes('names', 'falcon AND brigade') YIELD node, score
WHERE node.level <= $clearance
MATCH (owner)-[:NAMED]->(node)
WITH owner, node, score ORDER BY score DESC LIMIT 11
RETURN owner.id, node.value
