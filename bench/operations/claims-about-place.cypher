MATCH (:Identifier {scheme: 'bench', value: 'place-500'})<-[:IDENTIFIED_BY]-(named:Node)
WHERE named.level <= $clearance
CALL (named) {
  MATCH ()<-[about:ABOUT]-(claim:Claim)
  WHERE about.entityId = named.id AND about.key > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim ORDER BY about.entityId, about.key LIMIT 21
}
RETURN claim.id, claim.polarity
