MATCH (:Identifier {scheme: 'bench', value: 'place-1'})<-[:IDENTIFIED_BY]-(named:Place)
WHERE named.level <= $clearance
MATCH (named)<-[:WITHIN]-*(place:Place)
WITH DISTINCT place
CALL (place) {
  MATCH ()<-[about:ABOUT]-(claim:Claim)
  WHERE about.entityId = place.id AND about.key > '' AND claim.level <= $clearance AND claim.recordedAt <= $now AND claim.withdrawnAt > $now
  RETURN claim ORDER BY about.entityId, about.key LIMIT 21
}
WITH DISTINCT claim
RETURN claim.id, claim.polarity ORDER BY claim.orderKey LIMIT 21
