MATCH (:Identifier {scheme: 'bench', value: 'actor-0'})<-[:IDENTIFIED_BY]-(actor:Actor)
WHERE actor.level <= $clearance
CALL (actor) {
  MATCH ()<-[about:ABOUT]-(claim:Claim)
  WHERE about.entityId = actor.id AND about.key > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim ORDER BY about.entityId, about.key LIMIT 21
}
RETURN claim.id, claim.polarity, claim.modality
