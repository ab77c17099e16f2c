MATCH (:Identifier {scheme: 'bench', value: 'actor-900'})<-[:IDENTIFIED_BY]-(start:Actor)
MATCH (:Identifier {scheme: 'bench', value: 'actor-101'})<-[:IDENTIFIED_BY]-(end:Actor)
MATCH way = SHORTEST 3 (start) (()-[link:LINK WHERE link.predicate = 'SUPPORTS' AND link.level <= $clearance]->()){1,4} (end)
RETURN [node IN nodes(way) | node.id]
