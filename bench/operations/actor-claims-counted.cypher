MATCH (:Identifier {scheme: 'bench', value: 'actor-0'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
RETURN COLLECT {
  MATCH ()<-[about:ABOUT]-(claim:Claim)
  WHERE about.entityId = actor.id AND about.key > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim.id ORDER BY about.entityId, about.key LIMIT 21
}, COUNT { MATCH (actor)<-[:ABOUT]-(claim:Claim) WHERE claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now }
