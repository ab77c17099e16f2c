MATCH (:Identifier {scheme: 'bench', value: 'actor-0'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
MATCH (actor)<-[:SUBJECT]-(proposition:Proposition)
WHERE proposition.level <= $clearance
MATCH (proposition)<-[:STATES]-(claim:Claim) WHERE claim.subjectId = actor.id AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
WITH proposition, collect(claim.attribution) AS attributions
WHERE all(attribution IN attributions WHERE attribution = 'ANONYMOUS')
RETURN proposition.id ORDER BY proposition.orderKey LIMIT 21
