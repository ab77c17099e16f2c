MATCH (:Identifier {scheme: 'bench', value: 'actor-101'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
MATCH (actor)<-[:LINK]-{0,1}(to:Actor)
WITH DISTINCT to
MATCH (to)<-[link:LINK]-(supporter:Actor)
WHERE link.predicate = 'SUPPORTS' AND link.level <= $clearance AND link.recordedAt <= $now AND link.withdrawnAt > $now
RETURN supporter.id, to.id
